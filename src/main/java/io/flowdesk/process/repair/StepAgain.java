package io.flowdesk.process.repair;

import io.flowdesk.platform.repair.NotSafe;
import io.flowdesk.process.security.EngineCalls;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Cancels a step that lacks what it needs and starts before it, so that the engine makes everything anew. */
@Component
class StepAgain {

    private final RuntimeService runtime;
    private final EngineCalls engine;

    StepAgain(@Lazy RuntimeService runtime, @Lazy EngineCalls engine) {
        this.runtime = runtime;
        this.engine = engine;
    }

    /** @param scope the step itself or what is around it, which is begun again as well */
    void begin(String execution, String scope) {
        engine.asTheDesk(() -> {
            String instance = runtime.createExecutionQuery()
                    .executionId(execution)
                    .singleResult()
                    .getProcessInstanceId();
            Deque<ActivityInstance> path = new ArrayDeque<>();
            if (!leads(runtime.getActivityInstance(instance), execution, path)) {
                throw new NotSafe("The engine does not know the step any more.");
            }
            String place = path.getLast().getActivityId();
            runtime.createProcessInstanceModification(instance)
                    .cancelActivityInstance(around(path, scope).getId())
                    .startBeforeActivity(place)
                    .execute();
        });
    }

    /** Makes the path from the instance down to the step where the execution stands. */
    private static boolean leads(ActivityInstance from, String execution, Deque<ActivityInstance> path) {
        path.addLast(from);
        boolean found = from.getChildActivityInstances().length == 0
                && Arrays.asList(from.getExecutionIds()).contains(execution);
        if (found || Arrays.stream(from.getChildActivityInstances()).anyMatch(child -> leads(child, execution, path))) {
            return true;
        }
        path.removeLast();
        return false;
    }

    private static ActivityInstance around(Deque<ActivityInstance> path, String scope) {
        ActivityInstance around = path.stream()
                .filter(step -> step.getActivityId().equals(scope))
                .findFirst()
                .orElseThrow(() -> new NotSafe("The engine does not know the step any more."));
        if (steps(around) != 1) {
            throw new NotSafe("Other steps go on beside it, and would be begun again as well.");
        }
        return around;
    }

    private static int steps(ActivityInstance step) {
        int inside = step.getChildTransitionInstances().length
                + Arrays.stream(step.getChildActivityInstances())
                        .mapToInt(StepAgain::steps)
                        .sum();
        return inside == 0 ? 1 : inside;
    }
}
