package io.flowdesk.process.lean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.flowdesk.process.security.EngineCalls;
import io.flowdesk.testing.FlowdeskTest;
import java.util.UUID;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is changed about the timers of a model is in force here soon, although they are remembered. */
@FlowdeskTest
class KnownJobDefinitionsTest {

    private final String process = "timer-known-to-two-nodes-" + UUID.randomUUID();

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    @Autowired
    private EngineCalls calls;

    @Autowired
    private DataSource database;

    private AnotherNode other;

    @BeforeEach
    void aTimerOfAnotherNodeIsKnown() {
        other = new AnotherNode(database, process);
        other.deploys(Bpmn.createExecutableProcess(process)
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .intermediateCatchEvent()
                .timerWithDate("2099-01-01T00:00:00Z")
                .endEvent()
                .done());
        assertThat(timerOfNewInstance().isSuspended()).isFalse();
    }

    @AfterEach
    void isLeftAsItWas() {
        other.close();
    }

    @Test
    void timersThatAnotherNodeHasSuspendedAreMadeSuspended() {
        other.engine()
                .getManagementService()
                .suspendJobDefinitionById(definition().getId());
        await().until(() -> timerOfNewInstance().isSuspended());
    }

    @Test
    void aPriorityThatSomebodySetsWhileTheyAreRememberedIsStored() {
        timerOfNewInstance();
        calls.asTheDesk(() ->
                management.setOverridingJobPriorityForJobDefinition(definition().getId(), 42));
        assertThat(definition().getOverridingJobPriority()).isEqualTo(42);
    }

    private JobDefinition definition() {
        return other.engine()
                .getManagementService()
                .createJobDefinitionQuery()
                .processDefinitionKey(process)
                .singleResult();
    }

    private Job timerOfNewInstance() {
        return calls.asTheDesk(() -> {
            String instance = runtime.startProcessInstanceByKey(process).getId();
            return management.createJobQuery().processInstanceId(instance).singleResult();
        });
    }
}
