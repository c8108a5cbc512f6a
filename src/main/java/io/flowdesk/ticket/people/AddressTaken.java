package io.flowdesk.ticket.people;

import io.flowdesk.platform.transaction.ConflictClassifier;
import java.util.Optional;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import org.springframework.stereotype.Component;

/**
 * An address was given to somebody while another transaction gave it to somebody, too: the one that came second sees that
 * when it starts over.
 */
@Component
class AddressTaken implements ConflictClassifier {

    private static final String ONE_PERSON_AN_ADDRESS = "requester_address_pkey";

    /** By the name of the constraint, for servers put their messages in their own language. */
    @Override
    public boolean isConflict(Throwable failure) {
        return failure instanceof PSQLException refused
                && Optional.ofNullable(refused.getServerErrorMessage())
                        .map(ServerErrorMessage::getConstraint)
                        .filter(ONE_PERSON_AN_ADDRESS::equals)
                        .isPresent();
    }
}
