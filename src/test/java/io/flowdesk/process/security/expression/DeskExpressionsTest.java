package io.flowdesk.process.security.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.flowdesk.process.EngineTest;
import io.flowdesk.process.Work;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.el.ExpressionManager;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.task.TaskQuery;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class DeskExpressionsTest {

    @Autowired
    private ProcessEngineConfigurationImpl engine;

    @Autowired
    private Work work;

    @Autowired
    private TaskService tasks;

    private final Greeting greeting = new Greeting();
    private String instance = "";

    @BeforeEach
    void anInstance() {
        instance = work.offeredTo("service-desk").getProcessInstanceId();
        work.signIn("agent1", "agents", "service-desk");
    }

    @AfterEach
    void signOut() {
        work.signOut();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${currentUser()}",
                "${currentUserGroups()}",
                "${now()}",
                "${dateTime()}",
                "${dateTime().plusDays(1)}",
                "${dateTime().minusHours(3).withDayOfMonth(1).withTimeAtStartOfDay()}",
                "${dateTime().plusWeeks(2).toDate()}",
                "%${currentUser()}%"
            })
    void whatFiltersNeedIsThere(String expression) {
        assertThat(withoutScope(expression)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${''.getClass()}",
                "${''.class}",
                "${''['class']}",
                "${''.getClass().forName('java.lang.Runtime')}",
                "${currentUser().getClass()}",
                "${currentUser().length()}",
                "${currentUserGroups().getClass()}",
                "${currentUserGroups().add('managers')}",
                "${currentUserGroups()[0]}",
                "${now().getClass()}",
                "${now().setTime(0)}",
                "${dateTime().class}",
                "${dateTime().getClass()}",
                "${dateTime()['getClass']()}",
                "${dateTime().plusDays(1).getClass()}",
                "${dateTime().getZone()}",
                "${dateTime().toString('yyyy')}",
                "${dateTime().withZone('UTC')}",
                "${dateTime().plus(dateTime().getClass())}",
                "${execution}",
                "${task}",
                "${authenticatedUserId}",
                "${variableContext}",
                "${processEngine}",
                "${ticket}",
                "${setStatus}",
                "${runtimeService}",
                "#{notifyPeople.execute(null)}"
            })
    void anythingElseIsNot(String expression) {
        assertThatThrownBy(() -> withoutScope(expression)).isInstanceOf(ProcessEngineException.class);
    }

    @Test
    void notInNestedConditionsOfAQueryEither() {
        for (TaskQuery query : List.of(
                tasks.createTaskQuery().taskAssigneeExpression("${''.getClass()}"),
                tasks.createTaskQuery()
                        .or()
                        .taskAssigneeExpression("${''.getClass()}")
                        .endOr(),
                tasks.createTaskQuery()
                        .or()
                        .dueBeforeExpression("${dateTime().getClass()}")
                        .taskNameLike("%")
                        .endOr(),
                tasks.createTaskQuery()
                        .or()
                        .taskCandidateGroupInExpression("${ticket.any()}")
                        .endOr())) {
            assertThatThrownBy(query::list).isInstanceOf(ProcessEngineException.class);
            assertThatThrownBy(query::count).isInstanceOf(ProcessEngineException.class);
        }
    }

    @Test
    void modelsCallTheBeansMadeForThem() {
        assertThat(inModel("${greeting.hello('Karen')}", greeting)).isEqualTo("Hello Karen");
        assertThat(inModel("${greeting.of(execution)}", greeting)).isEqualTo("HD-000007");
        assertThat(inModel("${greeting.polite ? 'yes' : 'no'}", greeting)).isEqualTo("yes");
        assertThat(inModel("${greeting.hello('x').startsWith('Hello')}", greeting))
                .isEqualTo(true);
        assertThat(inModel("${ticketId == 7}", greeting)).isEqualTo(true);
        assertThat(inModel("${execution.processBusinessKey}", greeting)).isEqualTo("HD-000007");
    }

    @Test
    void alsoIfSpringHasWrappedThem() {
        ProxyFactory wrapped = new ProxyFactory(greeting);
        wrapped.setProxyTargetClass(true);
        assertThat(inModel("${greeting.hello('Karen')}", wrapped.getProxy())).isEqualTo("Hello Karen");
        assertRefused("${greeting.getTargetSource()}", wrapped.getProxy());
        assertRefused("${greeting.targetClass}", wrapped.getProxy());
    }

    @Test
    void aVariableDoesNotTakeThePlaceOfABean() {
        work.signOut();
        engine.getRuntimeService().setVariable(instance, "greeting", "hijacked");
        assertThat(inModel("${greeting.hello('Karen')}", greeting)).isEqualTo("Hello Karen");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${greeting.getClass()}",
                "${greeting.class}",
                "${greeting['class']}",
                "${greeting.hashCode()}",
                "${greeting.notify()}",
                "${greeting.secret()}",
                "${greeting.itself().hello('x')}",
                "${execution.processEngineServices}",
                "${execution.getProcessEngineServices()}",
                "${execution.getProcessEngine().getRuntimeService()}",
                "${execution.setVariable('ticketId', 8)}",
                "${execution.bpmnModelInstance}",
                "${execution.getClass()}",
                "${greeting.hello('x').getClass()}",
                "${ticketId.getClass()}",
                "${work}",
                "${engineCalls}",
                "${dataSource}"
            })
    void modelsReachNothingElse(String expression) {
        assertRefused(expression, greeting);
    }

    @ParameterizedTest
    @ValueSource(strings = {"juel", "feel", "javascript", "groovy", "python", "Graal.js"})
    void noScriptLanguageIsKnown(String language) {
        assertThatThrownBy(() -> command(context -> engine.getScriptingEngines().getScriptEngineForLanguage(language)))
                .isInstanceOf(ProcessEngineException.class);
    }

    @Test
    void theEngineHandsOutNoBeans() {
        assertThat(engine.getBeans()).isEmpty();
    }

    private void assertRefused(String expression, Object bean) {
        assertThatThrownBy(() -> inModel(expression, bean)).isInstanceOf(ProcessEngineException.class);
    }

    private @Nullable Object withoutScope(String expression) {
        return command(context -> evaluate(engine.getExpressionManager(), expression, null));
    }

    private @Nullable Object inModel(String expression, Object bean) {
        var expressions = new DeskExpressions(new KnownBeans(Set.of("greeting"), name -> bean));
        return command(context ->
                evaluate(expressions, expression, context.getExecutionManager().findExecutionById(instance)));
    }

    private static @Nullable Object evaluate(
            ExpressionManager expressions, String expression, @Nullable VariableScope scope) {
        return expressions.createExpression(expression).getValue(scope);
    }

    private @Nullable Object command(Command<Object> calls) {
        return engine.getCommandExecutorTxRequired().execute(calls);
    }

    /** What a model is given. */
    static class Greeting {

        public String hello(String name) {
            return "Hello " + name;
        }

        public String of(DelegateExecution execution) {
            return execution.getProcessBusinessKey();
        }

        public boolean isPolite() {
            return true;
        }

        public Greeting itself() {
            return new Greeting();
        }

        String secret() {
            return "secret";
        }
    }
}
