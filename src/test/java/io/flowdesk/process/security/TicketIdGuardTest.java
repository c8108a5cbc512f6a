package io.flowdesk.process.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.flowdesk.process.EngineTest;
import io.flowdesk.process.Work;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class TicketIdGuardTest {

    @Autowired
    private Work work;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private EngineCalls calls;

    @AfterEach
    void signOut() {
        work.signOut();
    }

    @Test
    void nobodyChangesTheTicketOfAnInstance() {
        Task task = work.assignedTo("agent1", "service-desk");
        for (Runnable somebody : List.<Runnable>of(this::asAgent, this::asAdministrator, work::signOut)) {
            somebody.run();
            changes(task).forEach(this::assertRefused);
        }
        work.signOut();
        assertThat(runtime.getVariable(task.getProcessInstanceId(), "ticketId")).isEqualTo(7L);
    }

    @Test
    void notEvenOurOwnCodeDoes() {
        String instance = work.offeredTo("service-desk").getProcessInstanceId();
        assertRefused(() -> calls.asTheDesk(() -> runtime.setVariable(instance, "ticketId", 8L)));
    }

    @Test
    void completingWithATicketOfOnesOwnChoiceIsRefused() {
        Task task = work.assignedTo("agent1", "service-desk");
        asAgent();
        assertRefused(() -> tasks.complete(task.getId(), Map.of("ticketId", 8L)));
        assertThatThrownBy(() -> tasks.complete(
                        task.getId(),
                        Variables.createVariables().putValueTyped("ticketId", Variables.longValue(8L, true))))
                .isNotNull();
        assertThat(tasks.createTaskQuery().taskId(task.getId()).count()).isOne();
    }

    @Test
    void startingForATicketOfOnesOwnChoiceIsRefused() {
        work.offeredTo("service-desk");
        asAdministrator();
        assertRefused(() -> runtime.startProcessInstanceByKey(Work.PROCESS, Map.of("ticketId", 8L)));
    }

    @Test
    void aCalledProcessIsAboutTheSameTicket() {
        Task task = work.assignedTo("agent1", "service-desk");
        ProcessInstance calling = calling("ticketId");
        Task first = tasks.createTaskQuery().processInstanceId(calling.getId()).singleResult();
        tasks.setAssignee(first.getId(), "agent1");
        asAgent();
        tasks.complete(first.getId());
        work.signOut();
        assertThat(called(calling)).isEqualTo(7L);
        assertThat(task).isNotNull();
    }

    @Test
    void aCalledProcessIsNotAboutAnotherTicket() {
        assertThatThrownBy(() -> calling("other")).hasMessageContaining("may not write the variable 'ticketId'");
    }

    @Test
    void theVariableGoesWithTheInstance() {
        Task task = work.assignedTo("agent1", "service-desk");
        asAgent();
        tasks.complete(task.getId());
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceId(task.getProcessInstanceId())
                        .count())
                .isZero();
    }

    private List<ThrowingCallable> changes(Task task) {
        String instance = task.getProcessInstanceId();
        String execution = task.getExecutionId();
        return List.of(
                () -> runtime.setVariable(instance, "ticketId", 8L),
                () -> runtime.setVariableLocal(execution, "ticketId", 8L),
                () -> runtime.removeVariable(instance, "ticketId"),
                () -> tasks.setVariable(task.getId(), "ticketId", 8L),
                () -> tasks.setVariableLocal(task.getId(), "ticketId", 8L),
                () -> tasks.removeVariable(task.getId(), "ticketId"));
    }

    private ProcessInstance calling(String source) {
        repository
                .createDeployment()
                .addModelInstance(
                        "calling.bpmn",
                        Bpmn.createExecutableProcess("calling")
                                .camundaHistoryTimeToLive(1)
                                .startEvent()
                                .userTask("First")
                                .callActivity("Call")
                                .calledElement(Work.PROCESS)
                                .camundaIn(source, "ticketId")
                                .endEvent()
                                .done())
                .deploy();
        return runtime.startProcessInstanceByKey("calling", Map.of("ticketId", 7L, "other", 8L));
    }

    private Object called(ProcessInstance calling) {
        ProcessInstance called = runtime.createProcessInstanceQuery()
                .superProcessInstanceId(calling.getId())
                .singleResult();
        return runtime.getVariable(called.getId(), "ticketId");
    }

    private void assertRefused(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(AuthorizationException.class);
    }

    private void asAgent() {
        work.signIn("agent1", "agents", "service-desk");
    }

    private void asAdministrator() {
        work.signIn("admin", "camunda-admin");
    }
}
