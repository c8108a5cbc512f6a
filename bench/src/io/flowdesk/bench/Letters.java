package io.flowdesk.bench;

import io.flowdesk.bench.desk.DeskUnderTest;
import io.flowdesk.bench.desk.Drain;
import io.flowdesk.bench.desk.Meter;
import io.flowdesk.bench.desk.Meter.Usage;
import io.flowdesk.bench.report.Figure;
import io.flowdesk.bench.report.Report;

/** Letters of an hour without a mail server leave at once. */
final class Letters {

    private static final String WAIT =
            """
            update outbox set state = 'QUEUED', attempts = 0, attempted_at = null, sent_at = null, next_attempt_at = now()
             where id in (select id from outbox where state = 'SENT' order by id desc limit ?)
            """;

    private final Report report;
    private final DeskUnderTest desk;
    private final int tickets;

    Letters(Report report, DeskUnderTest desk, int tickets) {
        this.report = report;
        this.desk = desk;
        this.tickets = tickets;
    }

    /** @param most letters; of a desk that has sent fewer, all of them */
    void measure(int most) {
        Drain.of(desk);
        Meter meter = Meter.start(desk);
        int waiting = desk.database().sql(WAIT).param(most).update();
        Drain.of(desk);
        Usage usage = meter.stop();
        report.add(Figure.flow("letters", "letter", tickets, waiting, usage));
    }
}
