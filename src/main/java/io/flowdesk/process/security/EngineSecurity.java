package io.flowdesk.process.security;

import io.flowdesk.process.lean.InPlaceOf;
import io.flowdesk.process.lean.LeanEvents;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts our rules of who may see and do what in the place of the engine's. */
@Component
class EngineSecurity extends AbstractProcessEnginePlugin {

    private final Trust trust;

    EngineSecurity(Trust trust) {
        this.trust = trust;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setAuthorizationEnabled(true);
        // There is one desk; the checks for tenants would cost every query a condition.
        engine.setTenantCheckEnabled(false);
        engine.setResourceAuthorizationProvider(OneRowPerUser.provider());
        engine.setCommandCheckers(List.of(new TeamCommandChecker()));
        engine.setHistoryEventProducer(new TicketIdGuard());
        engine.setCustomSessionFactories(joined(
                List.of(new InPlaceOf<>(AuthorizationManager.class, TeamAuthorizations::new)),
                engine.getCustomSessionFactories()));
        intercept(engine);
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl engine) {
        LeanEvents.prepare(engine);
    }

    private void intercept(ProcessEngineConfigurationImpl engine) {
        engine.setCustomPostCommandInterceptorsTxRequired(
                joined(interceptors(), engine.getCustomPostCommandInterceptorsTxRequired()));
        engine.setCustomPostCommandInterceptorsTxRequiresNew(
                joined(interceptors(), engine.getCustomPostCommandInterceptorsTxRequiresNew()));
    }

    private List<CommandInterceptor> interceptors() {
        return List.of(trust.interceptor(), new UncheckedCommands());
    }

    private static <T> List<T> joined(List<? extends T> ours, @Nullable List<? extends T> others) {
        return Stream.of(ours, others)
                .filter(Objects::nonNull)
                .<T>flatMap(List::stream)
                .toList();
    }
}
