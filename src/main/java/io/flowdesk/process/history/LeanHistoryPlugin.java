package io.flowdesk.process.history;

import io.flowdesk.process.Names;
import java.util.Set;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Puts {@link LeanHistory} in the place of the engine's own handler; handlers of other plugins are still called. */
@Component
class LeanHistoryPlugin extends AbstractProcessEnginePlugin {

    static final Set<String> KEPT_VARIABLES = Set.of(
            Names.Variable.TICKET_ID,
            Names.Variable.OUTCOME,
            Names.Variable.SIDE_TASK_ID,
            Names.Variable.ESCALATION_PATH,
            Names.Variable.ESCALATION_REVIEW);

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setEnableDefaultDbHistoryEventHandler(false);
        configuration.getCustomHistoryEventHandlers().add(new LeanHistory(KEPT_VARIABLES));
    }
}
