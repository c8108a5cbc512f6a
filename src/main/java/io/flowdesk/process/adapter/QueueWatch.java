package io.flowdesk.process.adapter;

import io.flowdesk.process.Names;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;

/** The timer of tickets that nobody has: whoever takes one stops it, and giving it back starts it from the beginning. */
public final class QueueWatch {

    private QueueWatch() {}

    /** Nothing happens where the work is not being offered, for example in a wait. */
    public static void watch(DelegateTask offered, Date until) {
        ((ExecutionEntity) offered.getExecution())
                .getJobs().stream()
                        .filter(timer -> Names.Timer.UNCLAIMED.equals(timer.getActivityId()))
                        .forEach(timer -> timer.setDuedate(until));
    }
}
