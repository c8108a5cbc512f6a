package io.flowdesk.process.adapter;

import io.flowdesk.process.Names;
import io.flowdesk.process.security.EngineCalls;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The timer of tickets that nobody has: whoever takes one stops it, and giving it back starts it from the beginning. */
@Component
public class QueueWatch {

    private final ManagementService management;
    private final EngineCalls engine;

    QueueWatch(@Lazy ManagementService management, @Lazy EngineCalls engine) {
        this.management = management;
        this.engine = engine;
    }

    /** Nothing happens where the work is not being offered, for example in a wait. */
    public void watch(String processInstance, Date until) {
        engine.asTheDesk(() -> management
                .createJobQuery()
                .processInstanceId(processInstance)
                .activityId(Names.Timer.UNCLAIMED)
                .list()
                .forEach(timer -> management.setJobDuedate(timer.getId(), until)));
    }
}
