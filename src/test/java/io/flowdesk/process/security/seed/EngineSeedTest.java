package io.flowdesk.process.security.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.flowdesk.process.EngineTest;
import io.flowdesk.process.Work;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class EngineSeedTest {

    @Autowired
    private EngineSeed seed;

    @Autowired
    private Work work;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private AuthorizationService authorizations;

    @Autowired
    private FilterService filters;

    @AfterEach
    void signOut() {
        work.signOut();
    }

    @Test
    void seedingTwiceChangesNothing() {
        long rows = authorizations.createAuthorizationQuery().count();
        long shared = filters.createFilterQuery().count();
        seed.afterSingletonsInstantiated();
        assertThat(authorizations.createAuthorizationQuery().count()).isEqualTo(rows);
        assertThat(filters.createFilterQuery().count()).isEqualTo(shared);
    }

    @Test
    void aRightThatSomebodyChangedIsSetRightAgain() {
        Authorization row = authorizations
                .createAuthorizationQuery()
                .groupIdIn("agents")
                .resourceType(Resources.FILTER)
                .singleResult();
        row.addPermission(Permissions.CREATE);
        authorizations.saveAuthorization(row);
        seed.afterSingletonsInstantiated();
        assertThat(may("agents", Permissions.CREATE, Resources.FILTER, "*")).isFalse();
    }

    @Test
    void rolesReachTheirApplications() {
        assertThat(applicationsOf("agents")).containsExactly("tasklist");
        assertThat(applicationsOf("leads")).containsExactly("tasklist", "cockpit");
        assertThat(applicationsOf("managers")).containsExactly("tasklist", "cockpit");
        assertThat(applicationsOf("analysts")).containsExactly("cockpit");
        assertThat(applicationsOf("camunda-admin")).containsExactly("tasklist", "cockpit", "admin");
    }

    @Test
    void onlyAnalystsAndAdministratorsDeploy() {
        for (String role : List.of("agents", "leads", "managers")) {
            assertThat(may(role, Permissions.CREATE, Resources.DEPLOYMENT, "*")).isFalse();
        }
        assertThat(may("analysts", Permissions.CREATE, Resources.DEPLOYMENT, "*"))
                .isTrue();
        assertThat(may("analysts", Permissions.DELETE, Resources.DEPLOYMENT, "*"))
                .isFalse();
        assertThat(may("camunda-admin", Permissions.CREATE, Resources.DEPLOYMENT, "*"))
                .isTrue();
    }

    @Test
    void agentsStartNothingButTheRecordingOfAContact() {
        assertThat(may("agents", Permissions.CREATE_INSTANCE, Resources.PROCESS_DEFINITION, "record-contact"))
                .isTrue();
        assertThat(may("agents", Permissions.CREATE_INSTANCE, Resources.PROCESS_DEFINITION, "ticket-lifecycle"))
                .isFalse();
        work.offeredTo("service-desk");
        asAgent();
        assertRefused(() -> engine.getRuntimeService().startProcessInstanceByKey(Work.PROCESS, Map.of()));
    }

    @Test
    void theFiltersOfTasklistShowEverybodyHisOwn() {
        Task open = work.offeredTo("service-desk");
        Task mine = work.assignedTo("agent1", "service-desk");
        asAgent();
        assertThat(filters.createFilterQuery().orderByFilterName().asc().list())
                .extracting(Filter::getName)
                .containsExactly("Due today", "My team's queue", "My tickets", "Unassigned", "Waiting");
        assertThat(shownBy("My tickets")).contains(mine.getId()).doesNotContain(open.getId());
        assertThat(shownBy("My team's queue")).contains(open.getId()).doesNotContain(mine.getId());
        assertThat(shownBy("Unassigned")).contains(open.getId()).doesNotContain(mine.getId());
        assertThat(shownBy("Waiting")).doesNotContain(open.getId(), mine.getId());
    }

    @Test
    void agentsAndLeadsAndManagersCreateAndChangeNoFilter() {
        String id = filters.createFilterQuery()
                .filterName("My tickets")
                .singleResult()
                .getId();
        for (String role : List.of("agents", "leads", "managers", "analysts")) {
            work.signIn("somebody", role);
            assertRefused(() -> filters.newTaskFilter("mine"));
            assertRefused(() -> filters.deleteFilter(id));
        }
        asAgent();
        Filter filter = filters.getFilter(id).setName("stolen");
        assertRefused(() -> filters.saveFilter(filter));
    }

    private List<String> applicationsOf(String role) {
        return List.of("tasklist", "cockpit", "admin").stream()
                .filter(application -> may(role, Permissions.ACCESS, Resources.APPLICATION, application))
                .toList();
    }

    private boolean may(String role, Permission permission, Resource resource, String id) {
        return authorizations.isUserAuthorized("somebody", List.of(role), permission, resource, id);
    }

    private List<String> shownBy(String filter) {
        String id =
                filters.createFilterQuery().filterName(filter).singleResult().getId();
        List<Task> shown = filters.list(id);
        return shown.stream().map(Task::getId).toList();
    }

    private void assertRefused(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(AuthorizationException.class);
    }

    private void asAgent() {
        work.signIn("agent1", "agents", "service-desk");
    }
}
