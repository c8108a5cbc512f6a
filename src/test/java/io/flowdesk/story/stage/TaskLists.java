package io.flowdesk.story.stage;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** What people find in their task lists: asked of the engine as Tasklist asks it for them. */
@Component
class TaskLists {

    private final TaskService tasks;
    private final IdentityService identity;

    TaskLists(TaskService tasks, IdentityService identity) {
        this.tasks = tasks;
        this.identity = identity;
    }

    /** Names of the ticket's tasks that this user sees, each with who has it. */
    List<String> of(String user, String number) {
        List<String> groups = identity.createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .toList();
        identity.setAuthentication(user, groups);
        try {
            return tasks.createTaskQuery().processInstanceBusinessKey(number).list().stream()
                    .map(task -> inShort(task, number))
                    .sorted()
                    .toList();
        } finally {
            identity.clearAuthentication();
        }
    }

    private static String inShort(Task task, String number) {
        String who = task.getAssignee() == null ? "nobody" : task.getAssignee();
        return task.getName().replace(number + " · ", "") + " → " + who;
    }
}
