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

    Doors(@Lazy OfferedOptions options, Handover handover) {
        this.handover = handover;
        this.options = options;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setTaskService(new TaskDoor(handover));
        engine.setFormService(new FormDoor(options, handover));
        engine.setCustomPreCommandInterceptorsTxRequired(
                with(new ReadableRefusals(), engine.getCustomPreCommandInterceptorsTxRequired()));
    }

    private static List<CommandInterceptor> with(CommandInterceptor ours, @Nullable List<CommandInterceptor> others) {
        List<CommandInterceptor> all = new ArrayList<>();
        all.add(ours);
        if (others != null) {
            all.addAll(others);
        }
        return all;
    }
}
