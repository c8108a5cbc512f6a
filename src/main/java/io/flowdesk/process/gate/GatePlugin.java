package io.flowdesk.process.gate;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.springframework.stereotype.Component;

/** Puts the gate before everything that deploys. */
@Component
class GatePlugin extends AbstractProcessEnginePlugin {

    private final AnalystsGate gate;

    GatePlugin(AnalystsGate gate) {
        this.gate = gate;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setCustomPreDeployers(Stream.of(List.<Deployer>of(gate), engine.getCustomPreDeployers())
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .toList());
    }
}
