package io.flowdesk.process;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/** Tasks to be seen or not, of a process with nothing but one task; and who looks. */
public class Work {

    public static final String PROCESS = "work";

    private final ProcessEngine engine;

    Work(ProcessEngine engine) {
        this.engine = engine;
    }

    /** A task that is offered to the groups, of an instance that is about the ticket 7. */
    public Task offeredTo(String... groups) {
        deployOnce();
        String instance = engine.getRuntimeService()
                .startProcessInstanceByKey(PROCESS, "HD-000007", Map.of(Names.Variable.TICKET_ID, 7L))
                .getId();
        Task task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .singleResult();
        List.of(groups).forEach(group -> engine.getTaskService().addCandidateGroup(task.getId(), group));
        return task;
    }

    public Task assignedTo(String user, String... groups) {
        Task task = offeredTo(groups);
        engine.getTaskService().setAssignee(task.getId(), user);
        return task;
    }

    /** From now on this thread is signed in. */
    public void signIn(String user, String... groups) {
        engine.getIdentityService().setAuthentication(user, List.of(groups));
    }

    public void signOut() {
        engine.getIdentityService().clearAuthentication();
    }

    private void deployOnce() {
        if (engine.getRepositoryService()
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(PROCESS)
                        .count()
                == 0) {
            engine.getRepositoryService()
                    .createDeployment()
                    .addModelInstance(PROCESS + ".bpmn", model())
                    .deploy();
        }
    }

    private static BpmnModelInstance model() {
        return Bpmn.createExecutableProcess(PROCESS)
                .camundaHistoryTimeToLive(1)
                .startEvent("Start")
                .userTask("Task_Work")
                .endEvent("End")
                .done();
    }
}
