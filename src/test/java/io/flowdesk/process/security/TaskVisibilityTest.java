package io.flowdesk.process.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.process.EngineTest;
import io.flowdesk.process.Work;
import java.util.List;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class TaskVisibilityTest {

    private static final String AUTHORIZATIONS = "ACT_RU_AUTHORIZATION";

    @Autowired
    private Work work;

    @Autowired
    private TaskService tasks;

    @Autowired
    private FilterService filters;

    @Autowired
    private ManagementService management;

    private Task desk;
    private Task applications;
    private Task mine;
    private Task deskButTaken;

    @BeforeEach
    void tasksOfTwoTeams() {
        desk = work.offeredTo("service-desk");
        applications = work.offeredTo("applications");
        mine = work.assignedTo("agent1", "engineering");
        deskButTaken = work.assignedTo("agent2", "service-desk");
    }

    @AfterEach
    void signOut() {
        work.signOut();
    }

    @Test
    void anAgentSeesWhatHisTeamsHaveAndWhatIsHis() {
        signInAsAgent();
        assertThat(visible()).contains(desk.getId(), mine.getId(), deskButTaken.getId());
        assertThat(visible()).doesNotContain(applications.getId());
    }

    @Test
    void countingShowsNoMoreThanListing() {
        signInAsAgent();
        assertThat(tasks.createTaskQuery().count()).isEqualTo(visible().size());
    }

    @Test
    void noConditionOfTheCallerWidensWhatHeSees() {
        signInAsAgent();
        for (TaskQuery query : wideningAttempts()) {
            assertThat(query.list()).extracting(Task::getId).doesNotContain(applications.getId());
            assertThat(query.count()).isEqualTo(query.list().size());
        }
    }

    @Test
    void conditionsOfTheCallerStillNarrow() {
        signInAsAgent();
        assertThat(tasks.createTaskQuery().taskAssignee("agent1").list())
                .extracting(Task::getId)
                .contains(mine.getId())
                .doesNotContain(desk.getId());
        assertThat(tasks.createTaskQuery()
                        .or()
                        .taskAssignee("agent2")
                        .taskId(desk.getId())
                        .endOr()
                        .list())
                .extracting(Task::getId)
                .contains(desk.getId(), deskButTaken.getId())
                .doesNotContain(mine.getId());
    }

    @Test
    void aLeadSeesTheTeamsHeLeads() {
        work.signIn("lead1", "leads", "service-desk", "applications");
        assertThat(visible()).contains(desk.getId(), applications.getId()).doesNotContain(mine.getId());
    }

    @Test
    void managersAndAdministratorsSeeEveryTask() {
        for (String role : List.of("managers", "camunda-admin")) {
            work.signIn("somebody", role);
            assertThat(visible()).contains(desk.getId(), applications.getId(), mine.getId());
        }
    }

    @Test
    void anAnalystSeesNoTaskNotEvenOneThatWasGivenToHim() {
        Task given = work.assignedTo("analyst1", "service-desk");
        work.signIn("analyst1", "analysts", "service-desk");
        assertThat(visible()).isEmpty();
        assertThat(given.getId()).isNotNull();
    }

    @Test
    void somebodyWithoutARoleSeesNothing() {
        work.signIn("agent1", "service-desk");
        assertThat(visible()).isEmpty();
    }

    @Test
    void whoeverLostATaskNoLongerSeesIt() {
        tasks.deleteCandidateGroup(desk.getId(), "service-desk");
        tasks.addCandidateGroup(desk.getId(), "applications");
        signInAsAgent();
        assertThat(visible()).doesNotContain(desk.getId());
    }

    @Test
    void aQueryThatIsRunAgainBySomebodyElseShowsWhatHeMaySee() {
        TaskQuery query = tasks.createTaskQuery();
        work.signIn("manager1", "managers");
        assertThat(query.list()).extracting(Task::getId).contains(applications.getId());
        signInAsAgent();
        assertThat(query.list()).extracting(Task::getId).doesNotContain(applications.getId());
    }

    @Test
    void aFilterShowsNoMoreThanAQuery() {
        Filter everything = filters.newTaskFilter("everything").setQuery(tasks.createTaskQuery());
        String id = filters.saveFilter(everything).getId();
        signInAsAgent();
        List<Task> found = filters.list(id, tasks.createTaskQuery().taskNameLike("%"));
        assertThat(found).extracting(Task::getId).doesNotContain(applications.getId());
        work.signOut();
        filters.deleteFilter(id);
    }

    @Test
    void nothingWritesAuthorizationRowsForTasks() {
        var before = management.getTableCount();
        work.assignedTo("agent1", "service-desk", "applications");
        assertThat(management.getTableCount().get(AUTHORIZATIONS)).isNotNull().isEqualTo(before.get(AUTHORIZATIONS));
    }

    private List<TaskQuery> wideningAttempts() {
        return List.of(
                tasks.createTaskQuery().taskId(applications.getId()),
                tasks.createTaskQuery()
                        .or()
                        .taskId(applications.getId())
                        .taskNameLike("%")
                        .endOr(),
                tasks.createTaskQuery().taskCandidateGroup("applications").includeAssignedTasks(),
                tasks.createTaskQuery()
                        .or()
                        .taskCandidateGroup("applications")
                        .taskUnassigned()
                        .endOr(),
                tasks.createTaskQuery().processInstanceId(applications.getProcessInstanceId()),
                tasks.createTaskQuery().processInstanceBusinessKey("HD-000007").initializeFormKeys(),
                tasks.createTaskQuery()
                        .taskInvolvedUser("agent1")
                        .or()
                        .taskUnassigned()
                        .taskAssigned()
                        .endOr(),
                tasks.createTaskQuery()
                        .withCandidateGroups()
                        .orderByTaskPriority()
                        .desc());
    }

    private void signInAsAgent() {
        work.signIn("agent1", "agents", "service-desk");
    }

    private List<String> visible() {
        return tasks.createTaskQuery().list().stream().map(Task::getId).toList();
    }
}
