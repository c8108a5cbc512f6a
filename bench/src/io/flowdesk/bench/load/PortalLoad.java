package io.flowdesk.bench.load;

import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.Simulation;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** Requesters who open the page of their ticket, and the form of a new one. */
public final class PortalLoad extends Simulation {

    private static volatile List<String> pages = List.of();

    public PortalLoad() {
        Load load = Load.current();
        Recorder recorder = load.recorder();
        setUp(load.clients(
                "portal",
                exec(session -> session.set("page", pages.get(ThreadLocalRandom.current().nextInt(pages.size()))))
                        .exec(recorder.timed(
                                "ticket", http("ticket").get("#{page}").check(status().is(200))))
                        .exec(recorder.timed(
                                "new request", http("form").get("/portal").check(status().is(200))))));
    }

    /** @param paths of tickets' pages, as the letters to their requesters name them */
    public static void visits(List<String> paths) {
        pages = List.copyOf(paths);
    }
}
