package io.flowdesk.process.lean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.flowdesk.process.security.EngineCalls;
import io.flowdesk.testing.FlowdeskTest;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An incident of a job is resolved, whichever way somebody has given the job new retries. */
@FlowdeskTest
class LeanIncidentsTest {

    private static final String MAY_GO_ON = "mayGoOn";

    private final String process = "fails-until-told-otherwise-" + UUID.randomUUID();

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    @Autowired
    private HistoryService history;

    @Autowired
    private EngineCalls calls;

    @Autowired
    private DataSource database;

    private AnotherNode other;
    private String instance = "";

    @BeforeEach
    void aJobHasFailedForGood() {
        other = new AnotherNode(database, process);
        other.deploys(Bpmn.createExecutableProcess(process)
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .intermediateCatchEvent()
                .timerWithDate("2099-01-01T00:00:00Z")
                .exclusiveGateway()
                .condition("may go on", "${mayGoOn}")
                .intermediateCatchEvent()
                .timerWithDate("2099-01-01T00:00:00Z")
                .endEvent()
                .moveToLastGateway()
                .condition("never", "${false}")
                .endEvent()
                .done());
        calls.asTheDesk(() -> instance = runtime.startProcessInstanceByKey(process, Map.of(MAY_GO_ON, false))
                .getId());
        // The first failure gives it the retries that the desk has set.
        assertThat(catchThrowable(this::run)).isNotNull();
        calls.asTheDesk(() -> management.setJobRetries(job().getId(), 1));
        assertThat(catchThrowable(this::run)).isNotNull();
        assertThat(incidents()).isOne();
    }

    @AfterEach
    void isLeftAsItWas() {
        other.close();
    }

    @Test
    void itIsResolvedWhenTheJobIsGivenRetries() {
        calls.asTheDesk(() -> management.setJobRetries(job().getId(), 3));
        assertThat(resolvedIncidents()).isOne();
    }

    @Test
    void itIsResolvedWhenAJobGoesWellThatWasGivenRetriesWithAllOfItsKind() {
        calls.asTheDesk(() -> {
            management.setJobRetriesByJobDefinitionId(job().getJobDefinitionId(), 3);
            runtime.setVariable(instance, MAY_GO_ON, true);
        });
        run();
        assertThat(resolvedIncidents()).isOne();
    }

    private void run() {
        calls.asTheDesk(() -> management.executeJob(job().getId()));
    }

    private Job job() {
        return management.createJobQuery().processInstanceId(instance).singleResult();
    }

    private long incidents() {
        return calls.asTheDesk(
                () -> runtime.createIncidentQuery().processInstanceId(instance).count());
    }

    private long resolvedIncidents() {
        return calls.asTheDesk(() -> history.createHistoricIncidentQuery()
                .processInstanceId(instance)
                .resolved()
                .count());
    }
}
