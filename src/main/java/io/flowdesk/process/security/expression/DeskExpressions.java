package io.flowdesk.process.security.expression;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.ProcessEngineElContext;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates expressions: those of models with the beans made for them, and those without a variable scope (of queries
 * and filters) with next to nothing, even where the engine's own switches do not look.
 */
final class DeskExpressions extends JuelExpressionManager {

    private final ELResolver withoutScope = new DateArithmetic();
    private final KnownBeans known;

    DeskExpressions(KnownBeans known) {
        this.known = known;
    }

    @Override
    protected ELResolver createElResolver() {
        CompositeELResolver resolvers = new CompositeELResolver();
        resolvers.add(known);
        resolvers.add(new VariableScopeElResolver());
        resolvers.add(new CallsOfModels(known));
        return resolvers;
    }

    @Override
    protected ProcessEngineElContext createElContext(@Nullable VariableScope scope) {
        if (scope != null) {
            return super.createElContext(scope);
        }
        ensureInitialized();
        return new ProcessEngineElContext(functionMapper, withoutScope);
    }

    /** Decisions are written in FEEL, which needs no context of ours. */
    @Override
    public ELContext createElContext(VariableContext decision) {
        throw new ProcessEngineException("Decisions are written in FEEL");
    }
}
