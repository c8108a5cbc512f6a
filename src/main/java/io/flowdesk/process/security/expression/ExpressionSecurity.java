package io.flowdesk.process.security.expression;

import io.flowdesk.process.gate.ModelNames;
import java.util.Map;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.stereotype.Component;

/** Confines expressions, and switches scripts off. */
@Component
class ExpressionSecurity extends AbstractProcessEnginePlugin {

    private final BeanFactory beans;

    ExpressionSecurity(BeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setExpressionManager(new DeskExpressions(new KnownBeans(ModelNames.BEANS, beans::getBean)));
        // Null would open the whole application context to whatever asks for the engine's beans.
        engine.setBeans(Map.of());
        engine.setScriptEngineResolver(new NoScripts());
        engine.setEnableFetchScriptEngineFromProcessApplication(false);
    }
}
