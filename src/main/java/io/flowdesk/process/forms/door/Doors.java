package io.flowdesk.process.forms.door;

import io.flowdesk.process.forms.Handover;
import io.flowdesk.process.forms.OfferedOptions;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts our doors in the place of the engine's services. */
@Component
@Order(1)
class Doors extends AbstractProcessEnginePlugin {

    private final OfferedOptions options;
    private final Handover handover;
    private final TaskTurns turns;

    Doors(@Lazy OfferedOptions options, Handover handover, @Lazy TaskTurns turns) {
        this.handover = handover;
        this.options = options;
        this.turns = turns;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setTaskService(new TaskDoor(handover));
        engine.setFormService(new FormDoor(options, handover));
        engine.setCustomPreCommandInterceptorsTxRequired(around(engine.getCustomPreCommandInterceptorsTxRequired()));
    }

    /** Refusals of all others pass the first; the last is inside the attempts that a conflict may take. */
    private List<CommandInterceptor> around(@Nullable List<CommandInterceptor> others) {
        List<CommandInterceptor> all = new ArrayList<>();
        all.add(new ReadableRefusals());
        if (others != null) {
            all.addAll(others);
        }
        all.add(new OneAtATime(handover, turns));
        return all;
    }
}
