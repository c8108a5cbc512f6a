package io.flowdesk.chaos.count;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.chaos.ground.Desk;
import io.flowdesk.chaos.ground.Node;
import io.flowdesk.chaos.load.Book;
import io.flowdesk.chaos.load.Trouble;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The end of each story: everything comes to rest, nothing is missing, nothing is there twice, the doctor is content. */
public final class Reckoning {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** One row for each thing that is not done yet, in words that tell what to look for when it is never done. */
    private static final String UNDER_WAY =
            """
            select 'job ' || id_ || ' of ' || coalesce(handler_type_, '-') || ', retries ' || retries_
                   || ', locked by ' || coalesce(lock_owner_, 'nobody') || ': ' || coalesce(exception_msg_, 'no error')
              from act_ru_job where duedate_ <= localtimestamp
            union all
            select 'letter ' || id || ', attempts ' || attempts from outbox
             where state = 'QUEUED' and next_attempt_at <= now()
            union all
            select 'mail ' || id || ' is stored' from incoming_mail where state = 'STORED'
            """;

    private Reckoning() {}

    /** @param story what has happened, as a title; {@code node} runs */
    public static void of(String story, Book book, Trouble trouble, Desk desk, Node node) {
        rest(desk, book);
        Balance balance = new Balance(book, desk);
        List<Count> counts = balance.counts();
        String complaints = node.complaints();
        Report.add(story, counts, balance.sentAgain(), trouble, complaints);
        assertThat(counts)
                .allSatisfy(
                        count -> assertThat(count.isEven()).as(count::toString).isTrue());
        assertThat(complaints).isEmpty();
    }

    private static void rest(Desk desk, Book book) {
        JdbcClient data = desk.data();
        Awaitility.await().atMost(PATIENCE).dontCatchUncaughtExceptions().untilAsserted(() -> {
            assertThat(data.sql("select count(*) from incoming_mail")
                            .query(Integer.class)
                            .single())
                    .as("mails that have been fetched")
                    .isGreaterThanOrEqualTo(book.mails().size() + book.answers().size());
            assertThat(data.sql(UNDER_WAY).query(String.class).list())
                    .as("under way")
                    .isEmpty();
        });
    }
}
