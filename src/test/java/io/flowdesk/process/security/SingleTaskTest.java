package io.flowdesk.process.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.flowdesk.process.EngineTest;
import io.flowdesk.process.Work;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class SingleTaskTest {

    private static final Date LATER = Date.from(Instant.parse("2030-01-01T09:00:00Z"));

    @Autowired
    private Work work;

    @Autowired
    private TaskService tasks;

    @Autowired
    private FormService forms;

    @AfterEach
    void signOut() {
        work.signOut();
    }

    @Test
    void anAgentWorksOnTheTasksOfHisTeam() {
        String task = work.offeredTo("service-desk").getId();
        signInAsAgent();
        assertThat(tasks.getVariables(task)).containsKey("ticketId");
        assertThat(tasks.getIdentityLinksForTask(task)).isNotEmpty();
        assertThat(forms.getTaskFormData(task)).isNotNull();
        tasks.claim(task, "agent1");
        tasks.setAssignee(task, null);
        tasks.setAssignee(task, "agent1");
        forms.submitTaskForm(task, Map.of());
        assertThat(tasks.createTaskQuery().taskId(task).count()).isZero();
    }

    @Test
    void aTaskThatIsAssignedToHimIsHisWhicheverTeamItBelongsTo() {
        String task = work.assignedTo("agent1", "engineering").getId();
        signInAsAgent();
        tasks.complete(task);
        assertThat(tasks.createTaskQuery().taskId(task).count()).isZero();
    }

    @Test
    void aTaskOfAnotherTeamIsNeitherReadNorTouchedById() {
        Task task = work.assignedTo("agent2", "applications");
        signInAsAgent();
        everything(task.getId()).forEach(this::assertRefused);
    }

    @Test
    void nobodyGetsATaskByWritingHisNameOnIt() {
        Task task = work.assignedTo("agent2", "applications");
        Task copy = tasks.createTaskQuery().taskId(task.getId()).singleResult();
        signInAsAgent();
        copy.setAssignee("agent1");
        assertRefused(() -> tasks.saveTask(copy));
    }

    @Test
    void aLeadWorksOnTheTasksOfTheTeamsHeLeads() {
        String task = work.assignedTo("agent2", "applications").getId();
        work.signIn("lead1", "leads", "applications");
        tasks.setAssignee(task, "expert1");
        tasks.complete(task);
        assertThat(tasks.createTaskQuery().taskId(task).count()).isZero();
    }

    @Test
    void aManagerReadsEveryTaskAndChangesNone() {
        String task = work.offeredTo("service-desk").getId();
        work.signIn("manager1", "managers");
        assertThat(tasks.getVariables(task)).containsKey("ticketId");
        assertThat(tasks.getIdentityLinksForTask(task)).isNotEmpty();
        changes(task).forEach(this::assertRefused);
    }

    @Test
    void aManagerCompletesWhatWasHandedToHim() {
        String task = work.assignedTo("manager1", "service-desk").getId();
        work.signIn("manager1", "managers");
        tasks.complete(task);
        assertThat(tasks.createTaskQuery().taskId(task).count()).isZero();
    }

    @Test
    void anAnalystMayDoNothingWithATaskEvenIfItIsAssignedToHim() {
        String task = work.assignedTo("analyst1", "service-desk").getId();
        work.signIn("analyst1", "analysts", "service-desk");
        everything(task).forEach(this::assertRefused);
    }

    @Test
    void whatTheTicketDecidesIsNotChangedOnTheTask() {
        String task = work.assignedTo("agent1", "service-desk").getId();
        signInAsAgent();
        detours(task).forEach(this::assertRefused);
    }

    @Test
    void onlyAssigneeAndFollowUpDateAreSavedWithATask() {
        String id = work.assignedTo("agent1", "service-desk").getId();
        signInAsAgent();
        assertRefused(() -> save(id, task -> task.setDueDate(LATER)));
        assertRefused(() -> save(id, task -> task.setPriority(100)));
        assertRefused(() -> save(id, task -> task.setName("Something else")));
        assertRefused(() -> save(id, task -> task.setOwner("agent1")));
        save(id, task -> task.setFollowUpDate(LATER));
        save(id, task -> task.setAssignee("agent2"));
        assertThat(tasks.createTaskQuery().taskId(id).singleResult().getAssignee())
                .isEqualTo("agent2");
    }

    @Test
    void anAdministratorMayRepairATask() {
        String task = work.offeredTo("service-desk").getId();
        work.signIn("admin", "camunda-admin");
        tasks.setVariable(task, "note", "repaired");
        tasks.addCandidateGroup(task, "applications");
        tasks.setPriority(task, 7);
        tasks.complete(task);
        assertThat(tasks.createTaskQuery().taskId(task).count()).isZero();
    }

    @Test
    void commentsAndAttachmentsOfTheEngineAreWrittenByNobody() {
        Task task = work.assignedTo("agent1", "service-desk");
        for (String role : List.of("agents", "managers", "camunda-admin")) {
            work.signIn("agent1", role, "service-desk");
            assertRefused(() -> tasks.createComment(task.getId(), null, "psst"));
            assertRefused(() -> tasks.createComment(null, task.getProcessInstanceId(), "psst"));
            assertRefused(() -> attach(task.getId()));
        }
    }

    private List<ThrowingCallable> everything(String task) {
        return List.of(
                () -> tasks.getVariables(task),
                () -> tasks.getVariable(task, "ticketId"),
                () -> tasks.getVariableTyped(task, "ticketId"),
                () -> tasks.getIdentityLinksForTask(task),
                () -> forms.getTaskFormData(task),
                () -> forms.getTaskFormVariables(task),
                () -> forms.getRenderedTaskForm(task),
                () -> forms.getDeployedTaskForm(task),
                () -> tasks.claim(task, "agent1"),
                () -> tasks.complete(task),
                () -> forms.submitTaskForm(task, Map.of()),
                () -> tasks.setAssignee(task, "agent1"),
                () -> tasks.setVariable(task, "note", "mine"));
    }

    private List<ThrowingCallable> changes(String task) {
        return List.of(
                () -> tasks.claim(task, "manager1"),
                () -> tasks.complete(task),
                () -> forms.submitTaskForm(task, Map.of()),
                () -> tasks.setAssignee(task, "agent1"),
                () -> tasks.setVariable(task, "note", "mine"));
    }

    private List<ThrowingCallable> detours(String task) {
        return List.of(
                () -> tasks.setVariable(task, "note", "mine"),
                () -> tasks.setVariableLocal(task, "note", "mine"),
                () -> tasks.removeVariable(task, "note"),
                () -> tasks.setName(task, "Something else"),
                () -> tasks.setDescription(task, "Something else"),
                () -> tasks.setPriority(task, 100),
                () -> tasks.setDueDate(task, LATER),
                () -> tasks.setOwner(task, "agent1"),
                () -> tasks.addCandidateGroup(task, "applications"),
                () -> tasks.addCandidateUser(task, "agent2"),
                () -> tasks.deleteCandidateGroup(task, "service-desk"),
                () -> tasks.delegateTask(task, "agent2"),
                () -> tasks.resolveTask(task),
                () -> tasks.handleBpmnError(task, "whatever"),
                () -> tasks.handleEscalation(task, "whatever"));
    }

    private void attach(String task) {
        tasks.createAttachment("text/plain", task, null, "a", "b", new ByteArrayInputStream(new byte[0]));
    }

    private void save(String id, Consumer<Task> change) {
        Task task = tasks.createTaskQuery().taskId(id).singleResult();
        change.accept(task);
        tasks.saveTask(task);
    }

    private void assertRefused(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(AuthorizationException.class);
    }

    private void signInAsAgent() {
        work.signIn("agent1", "agents", "service-desk");
    }
}
