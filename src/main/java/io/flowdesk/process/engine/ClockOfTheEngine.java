package io.flowdesk.process.engine;

import io.flowdesk.platform.clock.EngineClock;
import java.time.Duration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;

/** The engine reads the time from a static clock of its own; it goes with ours. */
@Component
class ClockOfTheEngine implements EngineClock {

    @Override
    public void offset(Duration ahead) {
        ClockUtil.offset(ahead.toMillis());
    }
}
