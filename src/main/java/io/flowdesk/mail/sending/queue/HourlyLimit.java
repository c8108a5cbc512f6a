package io.flowdesk.mail.sending.queue;

import io.flowdesk.mail.MailSettings;
import io.flowdesk.mail.sending.mime.OutgoingMail;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The last net under loops: so many automatic mails reach one address within an hour, and no more. The others wait for
 * their turn; a receipt is not sent any more, for whoever gets so many of them knows that we are there. What an agent
 * has written is never kept back.
 */
@Component
class HourlyLimit {

    private static final Duration HOUR = Duration.ofHours(1);

    /** What follows a plus names no other mailbox, so it makes no other address. */
    private static final String MAILBOX = "lower(regexp_replace(%s, '\\+[^@]*@', '@'))";

    private static final String HAD_ENOUGH =
            """
            select a.address, had.attempted_at as oldest
              from unnest(:addresses) as a (address)
              cross join lateral (select attempted_at from outbox
                                   where automatic and %s = %s and attempted_at > :since
                                   order by attempted_at desc offset :more limit 1) had
            """
                    .formatted(MAILBOX.formatted("recipient"), MAILBOX.formatted("a.address"));

    private final JdbcClient database;
    private final int most;

    HourlyLimit(JdbcClient database, MailSettings settings) {
        this.database = database;
        this.most = settings.sending().automaticPerHour();
    }

    /** Whether a mail counts here. One that was tried before has its place. */
    static boolean concerns(OutgoingMail mail) {
        return mail.automatic() && mail.attempt() == 0;
    }

    /** When the next automatic mail may go to each of these addresses that has had enough of them, by address. */
    Map<String, Instant> freeAt(Collection<String> addresses, Instant now) {
        return addresses.isEmpty()
                ? Map.of()
                : database
                        .sql(HAD_ENOUGH)
                        .param("addresses", addresses.toArray(String[]::new))
                        .param("since", Timestamp.from(now.minus(HOUR)))
                        .param("more", most - 1)
                        .query(HourlyLimit::freeAgain)
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map.Entry<String, Instant> freeAgain(ResultSet row, int index) throws SQLException {
        return Map.entry(
                row.getString("address"), row.getTimestamp("oldest").toInstant().plus(HOUR));
    }

    /** As it is compared here. */
    static String mailboxOf(String address) {
        return address.replaceFirst("\\+[^@]*@", "@").toLowerCase(Locale.ROOT);
    }

    /** Keeps back all automatic mails to that address that are due. */
    void hold(String address, Instant now, Instant until) {
        database.sql(
                        """
                        update outbox
                           set state = case event when 'received' then 'SUPPRESSED' else 'QUEUED' end,
                               next_attempt_at = case event when 'received' then null else cast(:until as timestamptz) end,
                               failure = :why
                         where state = 'QUEUED' and automatic and attempts = 0 and %s = %s
                           and next_attempt_at <= :now
                        """
                                .formatted(MAILBOX.formatted("recipient"), MAILBOX.formatted(":address")))
                .param("until", Timestamp.from(until))
                .param("why", "More than %d automatic mails to this address within an hour.".formatted(most))
                .param("address", address)
                .param("now", Timestamp.from(now))
                .update();
    }
}
