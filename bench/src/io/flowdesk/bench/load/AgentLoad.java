package io.flowdesk.bench.load;

import static io.flowdesk.bench.load.Requests.get;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.jsonPath;

import io.gatling.javaapi.core.Simulation;

/** What an agent looks at over the API: his team's queue, what is due, words and people he looks for, one ticket. */
public final class AgentLoad extends Simulation {

    private static final String TICKETS = "/api/v1/tickets?limit=25&";

    public AgentLoad() {
        Load load = Load.current();
        Recorder recorder = load.recorder();
        setUp(load.clients(
                "agent",
                exec(recorder.timed(
                                "queue",
                                get("queue", TICKETS + "team=service-desk&status=OPEN&sort=-created")
                                        .check(jsonPath("$.items[0].number").saveAs("number"))))
                        .exec(recorder.timed("due", get("due", TICKETS + "team=service-desk&status=OPEN&sort=due")))
                        .exec(recorder.timed("mine", get("mine", TICKETS + "assignee=me&sort=-updated")))
                        .exec(recorder.timed("rare word", get("rare", TICKETS + "q=" + Requests.RARE_WORD)))
                        .exec(recorder.timed("common word", get("common", TICKETS + "q=" + Requests.COMMON_WORD)))
                        .exec(recorder.timed("open ticket", get("ticket", "/api/v1/tickets/#{number}")))
                        .exec(recorder.timed("conversation", get("messages", "/api/v1/tickets/#{number}/messages")))));
    }
}
