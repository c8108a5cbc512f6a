package io.flowdesk.bench.load;

import io.gatling.javaapi.core.Simulation;

/** {@code POST /tickets}, again and again. */
public final class IntakeLoad extends Simulation {

    public IntakeLoad() {
        Load load = Load.current();
        setUp(load.clients("intake", load.recorder().timed("create", Requests.create())));
    }
}
