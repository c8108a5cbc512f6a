package io.flowdesk.bench;

import io.flowdesk.bench.desk.DeskUnderTest;
import io.flowdesk.bench.desk.Drain;
import io.flowdesk.bench.desk.Meter;
import io.flowdesk.bench.desk.Meter.Usage;
import io.flowdesk.bench.desk.Tidying;
import io.flowdesk.bench.load.AgentLoad;
import io.flowdesk.bench.load.IntakeLoad;
import io.flowdesk.bench.load.LifecycleLoad;
import io.flowdesk.bench.load.Load;
import io.flowdesk.bench.load.PortalLoad;
import io.flowdesk.bench.load.Recorder;
import io.flowdesk.bench.report.Figure;
import io.flowdesk.bench.report.Report;
import io.gatling.javaapi.core.Simulation;
import java.util.List;

/** What people and programs do over HTTP, to a desk of some size. */
final class Steps {

    private static final int WARM_UP_CLIENTS = 8;
    private static final List<Integer> READERS = List.of(1, 8);
    private static final int MOST_PAGES = 1_000;

    private final Report report;
    private final DeskUnderTest desk;
    private final int tickets;

    Steps(Report report, DeskUnderTest desk, int tickets) {
        this.report = report;
        this.desk = desk;
        this.tickets = tickets;
    }

    void measure() {
        double compiling = WarmUp.by(
                () -> new Load(desk.httpPort(), WARM_UP_CLIENTS, Settings.WARM_UP).run(LifecycleLoad.class),
                desk.footprint().compiler());
        report.add(Figure.single("warm-up", "cores that the compiler still takes", tickets, compiling));
        Drain.of(desk);
        measure("intake", "intake", IntakeLoad.class, Settings.CLIENTS);
        measure("lifecycle", "lifecycle", LifecycleLoad.class, Settings.CLIENTS);
        measure("agent", "agent's view", AgentLoad.class, READERS);
        PortalLoad.visits(pages());
        measure("portal", "portal view", PortalLoad.class, READERS);
    }

    private void measure(
            String part, String section, Class<? extends Simulation> simulation, List<Integer> clients) {
        if (Settings.wants(part)) {
            clients.forEach(count -> measure(section, simulation, count));
        }
    }

    private void measure(String section, Class<? extends Simulation> simulation, int clients) {
        Tidying.of(desk.dataSource());
        Meter meter = Meter.start(desk);
        Recorder recorder = new Load(desk.httpPort(), clients, Settings.LENGTH).run(simulation);
        Drain.of(desk);
        Usage usage = meter.stop();
        recorder.times()
                .keySet()
                .forEach(step -> report.add(
                        Figure.of(section, step, tickets, clients, recorder, usage.seconds(), usage)));
    }

    /** Of the tickets that came in last, as the letters to their requesters name them. */
    private List<String> pages() {
        return desk.database()
                .sql("select substring(body from '(/portal/t/[A-Za-z0-9_-]{43})') as page from outbox"
                        + " where recipient_kind = 'REQUESTER' and event = 'received'"
                        + " order by id desc limit ?")
                .param(MOST_PAGES)
                .query(String.class)
                .list();
    }
}
