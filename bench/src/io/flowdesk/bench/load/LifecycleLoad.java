package io.flowdesk.bench.load;

import static io.flowdesk.bench.load.Requests.action;

import io.gatling.javaapi.core.Simulation;

/** A ticket from its receipt until it is closed, because its requester says on the phone that it is solved. */
public final class LifecycleLoad extends Simulation {

    public LifecycleLoad() {
        Load load = Load.current();
        Recorder recorder = load.recorder();
        setUp(load.clients(
                "lifecycle",
                recorder.timed("create", Requests.create())
                        .exec(recorder.timed("claim", action("claim", "{}")))
                        .exec(recorder.timed("reply", Requests.reply()))
                        .exec(recorder.timed(
                                "resolve", action("resolve", "{\"resolution\": \"SOLVED\", \"body\": \"A new fan.\"}")))
                        .exec(recorder.timed("confirm", action("confirm", "{}")))));
    }
}
