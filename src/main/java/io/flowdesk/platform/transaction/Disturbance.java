package io.flowdesk.platform.transaction;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.TransactionException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;

/** A failure of what the desk stands on, a disk, the network or the database: the same work succeeds once it is over. */
public final class Disturbance {

    private static final Set<Class<? extends Exception>> KINDS = Set.of(
            IOException.class,
            CannotCreateTransactionException.class,
            TransientDataAccessException.class,
            RecoverableDataAccessException.class,
            NonTransientDataAccessResourceException.class,
            // A commit or rollback that did not get through: what failed before it is lost with the connection.
            TransactionException.class,
            StillConflicting.class);

    /** Classes of SQL states: connection, rollback, resources, locks, intervention, system. */
    private static final Set<String> STATES = Set.of("08", "40", "53", "55", "57", "58");

    private Disturbance() {}

    /** Whether one has caused it. */
    public static boolean caused(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).anyMatch(Disturbance::is);
    }

    private static boolean is(Throwable cause) {
        return KINDS.stream().anyMatch(kind -> kind.isInstance(cause))
                || (cause instanceof SQLException refused && isState(refused.getSQLState()));
    }

    private static boolean isState(@Nullable String state) {
        return state != null && state.length() == 5 && STATES.contains(state.substring(0, 2));
    }
}
