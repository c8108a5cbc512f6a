package io.flowdesk.process.engine;

import io.flowdesk.identity.CurrentActor;
import io.flowdesk.identity.Desks;
import io.flowdesk.platform.transaction.Conflicts;
import io.flowdesk.process.tasks.ListenersOfEveryTask;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts our interceptors before those of the engine, and our listeners on every task. */
@Component
@Order(0)
class DeskEngine extends AbstractProcessEnginePlugin {

    private final Conflicts conflicts;
    private final CurrentActor actor;
    private final Desks desks;
    private final ListenersOfEveryTask listeners;

    DeskEngine(Conflicts conflicts, CurrentActor actor, @Lazy Desks desks, @Lazy ListenersOfEveryTask listeners) {
        this.conflicts = conflicts;
        this.actor = actor;
        this.desks = desks;
        this.listeners = listeners;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setCustomPreCommandInterceptorsTxRequired(
                before(configuration.getCustomPreCommandInterceptorsTxRequired(), configuration));
        configuration.setCustomPreBPMNParseListeners(with(configuration.getCustomPreBPMNParseListeners()));
    }

    private List<CommandInterceptor> before(
            @Nullable List<CommandInterceptor> others, ProcessEngineConfigurationImpl configuration) {
        List<CommandInterceptor> all = new ArrayList<>();
        all.add(new ActingUser(configuration, actor, desks));
        all.add(new ConflictRetry(conflicts));
        if (others != null) {
            all.addAll(others);
        }
        return all;
    }

    private List<BpmnParseListener> with(@Nullable List<BpmnParseListener> others) {
        List<BpmnParseListener> all = new ArrayList<>();
        if (others != null) {
            all.addAll(others);
        }
        all.add(listeners);
        return all;
    }
}
