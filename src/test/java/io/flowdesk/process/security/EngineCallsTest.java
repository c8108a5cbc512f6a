package io.flowdesk.process.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.flowdesk.process.EngineTest;
import io.flowdesk.process.Work;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class EngineCallsTest {

    @Autowired
    private Work work;

    @Autowired
    private EngineCalls calls;

    @Autowired
    private TaskService tasks;

    @Autowired
    private IdentityService identity;

    @Autowired
    private HistoryService history;

    private String foreign = "";

    @BeforeEach
    void signInAsAgent() {
        foreign = work.offeredTo("applications").getId();
        work.signIn("agent1", "agents", "service-desk");
    }

    @AfterEach
    void signOut() {
        work.signOut();
    }

    @Test
    void ourOwnCallsAreNotChecked() {
        assertThat(calls.asTheDesk(() -> tasks.createTaskQuery().taskId(foreign).count()))
                .isOne();
        assertThat(tasks.createTaskQuery().taskId(foreign).count()).isZero();
    }

    @Test
    void theEngineLogsWhoActs() {
        calls.asActor("expert1", () -> tasks.setPriority(foreign, 3));
        work.signOut();
        assertThat(history.createUserOperationLogQuery().taskId(foreign).list())
                .extracting(UserOperationLogEntry::getUserId)
                .containsOnly("expert1");
    }

    @Test
    void afterwardsTheCallerIsCheckedAgain() {
        calls.asActor("expert1", () -> calls.asTheDesk(() -> tasks.setPriority(foreign, 3)));
        assertThatThrownBy(() -> tasks.complete(foreign)).isInstanceOf(AuthorizationException.class);
        assertThat(identity.getCurrentAuthentication().getUserId()).isEqualTo("agent1");
    }

    @Test
    void alsoIfTheWorkFails() {
        assertThatThrownBy(() -> calls.asTheDesk(() -> {
                    throw new IllegalStateException("broken");
                }))
                .hasMessage("broken");
        assertThatThrownBy(() -> tasks.complete(foreign)).isInstanceOf(AuthorizationException.class);
    }
}
