package io.flowdesk.bench;

import io.flowdesk.bench.desk.DeskUnderTest;
import io.flowdesk.bench.desk.TasklistSession;
import io.flowdesk.bench.load.Recorder;
import io.flowdesk.bench.report.Figure;
import io.flowdesk.bench.report.Report;
import java.io.IOException;

/** A team's queue as one of its agents sees it in Tasklist, with Tasklist's own session and calls. */
final class TasklistViews {

    private static final int CALLS = 60;
    private static final int WARM_UP_CALLS = 15;
    private static final String QUEUE = "My team's queue";

    private final Report report;
    private final DeskUnderTest desk;
    private final int tickets;

    TasklistViews(Report report, DeskUnderTest desk, int tickets) {
        this.report = report;
        this.desk = desk;
        this.tickets = tickets;
    }

    void measure() throws IOException, InterruptedException {
        TasklistSession agent = new TasklistSession(desk.httpPort(), "agent1");
        String queue = agent.filter(QUEUE);
        report.add(Figure.single("Tasklist", "tasks in the queue", tickets, (double) agent.count(queue)));
        measure("page of the list with its count", () -> agent.list(queue, 15, true));
        measure("list sorted as the filter says", () -> agent.list(queue, 25, false));
        measure("count beside the filter's name", () -> agent.count(queue));
    }

    private void measure(String step, Call call) throws IOException, InterruptedException {
        Recorder recorder = new Recorder();
        for (int i = 0; i < WARM_UP_CALLS; i++) {
            call.make();
        }
        long start = System.nanoTime();
        for (int i = 0; i < CALLS; i++) {
            long before = System.nanoTime();
            call.make();
            recorder.took(step, System.nanoTime() - before);
        }
        report.add(Figure.of(
                "Tasklist", step, tickets, 1, recorder, (System.nanoTime() - start) / 1e9, null));
    }

    private interface Call {
        void make() throws IOException, InterruptedException;
    }
}
