package io.flowdesk.process.lean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import io.flowdesk.process.security.EngineCalls;
import io.flowdesk.testing.FlowdeskTest;
import java.util.UUID;
import javax.sql.DataSource;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What another node does to a model is in force here soon, although the newest version is remembered. */
@FlowdeskTest
class KnownDefinitionsTest {

    /** Each test has its own, for what is remembered outlives a test. */
    private final String process = "known-to-two-nodes-" + UUID.randomUUID();

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private EngineCalls calls;

    @Autowired
    private DataSource database;

    private AnotherNode other;

    @BeforeEach
    void anotherNode() {
        other = new AnotherNode(database, process);
        deploys();
        assertThat(versionStarted()).isEqualTo(1);
    }

    @AfterEach
    void isLeftAsItWas() {
        other.close();
    }

    @Test
    void aNewVersionOfAnotherNodeIsStarted() {
        deploys();
        await().until(() -> versionStarted() == 2);
    }

    @Test
    void aVersionSuspendedByAnotherNodeIsNotStarted() {
        other.engine().getRepositoryService().suspendProcessDefinitionByKey(process);
        await().untilAsserted(() -> assertThatExceptionOfType(SuspendedEntityInteractionException.class)
                .isThrownBy(this::versionStarted));
    }

    @Test
    void afterTheNewestIsDeletedTheOneBeforeIsStarted() {
        String newest = deploys();
        await().until(() -> versionStarted() == 2);
        other.engine().getRepositoryService().deleteDeployment(newest, true);
        // Until it is noticed, what is deleted cannot be started.
        await().ignoreExceptions()
                .untilAsserted(() -> assertThat(versionStarted()).isEqualTo(1));
    }

    @Test
    void afterTheLastIsDeletedNoneIsStarted() {
        other.deletesAll();
        await().untilAsserted(() -> assertThatExceptionOfType(NullValueException.class)
                .isThrownBy(this::versionStarted)
                .withMessageContaining("no processes deployed with key"));
    }

    private String deploys() {
        return other.deploys(Bpmn.createExecutableProcess(process)
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .intermediateCatchEvent()
                .message("never")
                .endEvent()
                .done());
    }

    private int versionStarted() {
        return calls.asTheDesk(() -> {
            String definition = runtime.startProcessInstanceByKey(process).getProcessDefinitionId();
            return repository.getProcessDefinition(definition).getVersion();
        });
    }
}
