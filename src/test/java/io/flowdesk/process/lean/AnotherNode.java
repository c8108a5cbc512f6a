package io.flowdesk.process.lean;

import io.flowdesk.process.BareEngine;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/** An engine beside the desk's on the same database, with a process that only a test knows. */
final class AnotherNode implements AutoCloseable {

    private final String process;
    private final ProcessEngine engine;

    AnotherNode(DataSource database, String process) {
        this.process = process;
        this.engine = BareEngine.on(database);
    }

    ProcessEngine engine() {
        return engine;
    }

    /** Returns the id of the deployment. */
    String deploys(BpmnModelInstance model) {
        return repository()
                .createDeployment()
                .name(process)
                .addModelInstance(process + ".bpmn", model)
                .deploy()
                .getId();
    }

    void deletesAll() {
        repository().createDeploymentQuery().deploymentName(process).list().forEach(each -> repository()
                .deleteDeployment(each.getId(), true));
    }

    private RepositoryService repository() {
        return engine.getRepositoryService();
    }

    /** Leaves nothing of the process behind. */
    @Override
    public void close() {
        deletesAll();
        engine.close();
    }
}
