package io.flowdesk.process.decisions;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Whoever deploys a table on this node finds it in force at once. */
@Component
class NewTables extends AbstractProcessEnginePlugin {

    private final TableVersions versions;

    NewTables(TableVersions versions) {
        this.versions = versions;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setCustomPreDeployers(Stream.of(
                        Objects.requireNonNullElse(engine.getCustomPreDeployers(), List.<Deployer>of()),
                        List.<Deployer>of(deployment -> forgetAfterCommit()))
                .flatMap(List::stream)
                .toList());
    }

    private void forgetAfterCommit() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    versions.forget();
                }
            });
        }
    }
}
