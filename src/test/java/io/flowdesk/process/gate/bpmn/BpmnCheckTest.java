package io.flowdesk.process.gate.bpmn;

import static io.flowdesk.process.gate.Files.ANYTHING_IS_THERE;
import static io.flowdesk.process.gate.Files.NOTHING_IS_THERE;
import static io.flowdesk.process.gate.Files.definitions;
import static io.flowdesk.process.gate.Files.file;
import static io.flowdesk.process.gate.Files.process;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.flowdesk.process.gate.ModelNames;
import io.flowdesk.process.gate.Refusal;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class BpmnCheckTest {

    private final BpmnCheck check = new BpmnCheck(new ModelBeans(beans()));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<bpmn:scriptTask id='S' scriptFormat='juel'><bpmn:script>${1}</bpmn:script></bpmn:scriptTask>",
                "<bpmn:scriptTask id='S' scriptFormat='javascript' camunda:resource='classpath://x.js'/>",
                "<bpmn:serviceTask id='S' camunda:class='java.lang.Runtime'/>",
                "<bpmn:serviceTask id='S' activiti:class='java.lang.Runtime'/>",
                "<bpmn:serviceTask id='S' camunda:type='shell'/>",
                "<bpmn:serviceTask id='S' activiti:type='shell'/>",
                "<bpmn:serviceTask id='S' camunda:type='mail'/>",
                "<bpmn:serviceTask id='S' camunda:type='external' camunda:topic='t'/>",
                "<bpmn:serviceTask id='S' camunda:type='dmn' camunda:decisionRef='d'/>",
                "<bpmn:serviceTask id='S' implementation='##WebService' operationRef='o'/>",
                "<bpmn:businessRuleTask id='S' camunda:class='a.B'/>",
                "<bpmn:sendTask id='S' camunda:type='external' camunda:topic='t'/>",
                "<bpmn:complexGateway id='S'/>",
                "<bpmn:transaction id='S'/>",
                "<bpmn:adHocSubProcess id='S'/>",
                "<bpmn:ioSpecification/>",
                "<bpmn:userTask id='S'><bpmn:potentialOwner><bpmn:resourceAssignmentExpression/></bpmn:potentialOwner>"
                        + "</bpmn:userTask>",
                "<bpmn:userTask id='S' camunda:formKey='embedded:app:x.html'/>",
                "<bpmn:userTask id='S' camunda:formHandlerClass='a.B'/>",
                "<bpmn:userTask id='S'><bpmn:extensionElements><camunda:formData/></bpmn:extensionElements></bpmn:userTask>",
                "<bpmn:startEvent id='S' camunda:formKey='app:x.html'/>",
                "<bpmn:callActivity id='S' calledElement='x' camunda:variableMappingClass='a.B'/>",
                "<bpmn:callActivity id='S' calledElement='x' camunda:variableMappingDelegateExpression='${notifyPeople}'/>",
                "<bpmn:callActivity id='S' calledElement='x' camunda:caseRef='c'/>",
                "<bpmn:callActivity id='S' calledElement='x' camunda:calledElementTenantId='${1}'/>",
                "<bpmn:dataObject id='S'/>",
                "<bpmn:signal id='S' name='s'/>",
                "<bpmn:process id='other' camunda:class='a.B'/>",
                "<script>alert(1)</script>",
                "<x:html xmlns:x='http://www.w3.org/1999/xhtml'/>",
                "<bpmn:task id='S' onclick='x'/>"
            })
    void whatIsNotOnTheListIsRefused(String step) {
        assertThat(refusals(step)).isNotEmpty().allMatch(refusal -> refusal.reason()
                .contains("is not allowed"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<camunda:executionListener event='start' class='a.B'/>",
                "<camunda:executionListener event='start'><camunda:script scriptFormat='juel'>${1}</camunda:script>"
                        + "</camunda:executionListener>",
                "<camunda:taskListener event='create' class='a.B'/>",
                "<camunda:taskListener event='create'><camunda:script scriptFormat='feel'>1</camunda:script>"
                        + "</camunda:taskListener>",
                "<camunda:inputOutput><camunda:inputParameter name='a'><camunda:script scriptFormat='juel'>${1}"
                        + "</camunda:script></camunda:inputParameter></camunda:inputOutput>",
                "<camunda:inputOutput><camunda:outputParameter name='a'><camunda:list><camunda:script "
                        + "scriptFormat='juel' resource='x'/></camunda:list></camunda:outputParameter></camunda:inputOutput>",
                "<camunda:connector><camunda:connectorId>http-connector</camunda:connectorId></camunda:connector>",
                "<camunda:field name='a' stringValue='b'/>",
                "<camunda:formProperty name='a'/>",
                "<camunda:errorEventDefinition expression='${1}' errorRef='E'/>",
                "<camunda:constraint name='validator' config='a.B'/>",
                "<camunda:executionListener event='start' delegateExpression='${notifyPeople}'><camunda:field name='a'>"
                        + "<camunda:expression>${1}</camunda:expression></camunda:field></camunda:executionListener>",
                "<activiti:executionListener event='start' class='a.B'/>",
                "<camunda:in variables='all'/>",
                "<camunda:out variables='all'/>",
                "<camunda:in source='a' target='b' local='true'/>"
            })
    void neitherAreExtensionsThatRunSomething(String extension) {
        assertThat(refusals(userTask(extension)))
                .isNotEmpty()
                .anyMatch(refusal -> refusal.reason().contains("is not allowed"))
                .allMatch(refusal -> "T".equals(refusal.element()) && refusal.line() > 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${''.getClass().forName('java.lang.Runtime')}",
                "${execution.processEngineServices}",
                "${execution.getProcessEngineServices().getRepositoryService()}",
                "${execution.setVariable('ticketId', 8)}",
                "${execution['class']}",
                "${execution}.${unknown}",
                "#{dataSource.connection}",
                "${runtimeService}",
                "${ticket.getClass()}",
                "${ticket.hashCode()}",
                "${ticket.secret(ticketId)}",
                "${ticket.teams()}",
                "${ticket.teams(ticketId, 1)}",
                "${ticket.teams(ticketId).getClass()}",
                "${ticket.class}",
                "${ticketId.class}",
                "${outcome.getBytes()}",
                "${T(java.lang.Runtime).getRuntime()}",
                "${fn:join(a)}",
                "${evil()}",
                "${ticket['teams'](ticketId)}",
                "${outcome == 'a}, ${ticket.getClass()}'}",
                "${ticket.teams(ticketId)",
                "${}",
                "${outcome == }"
            })
    void expressionsSayNothingButWhatIsOpen(String expression) {
        String escaped = expression.replace("'", "&apos;");
        for (String step : everyPlaceOf(escaped)) {
            assertThat(refusals(step)).as(step).isNotEmpty().allMatch(refusal -> refusal.getMessage()
                    .contains("model.bpmn"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${ticket.teams(ticketId)}",
                "${outcome == 'resolve' || !ticket.isUrgent(ticketId)}",
                "#{execution.processBusinessKey}",
                "${execution.getVariable('outcome')}",
                "${outcome.startsWith('res')}",
                "${ticket.urgent ? 1 : 2 + 3}",
                "${currentUser()}",
                "${now()}",
                "${null}",
                "${empty outcome}"
            })
    void whatModelsNeedPasses(String expression) {
        for (String step : everyPlaceOf(expression.replace("'", "&apos;"))) {
            assertThat(refusals(step)).as(step).isEmpty();
        }
    }

    @Test
    void aDelegateIsAKnownBuildingBlockThatMayStandThere() {
        assertThat(refusals(serviceTask("${notifyPeople}"))).isEmpty();
        assertThat(reasons(serviceTask("${engineCalls}"))).anyMatch(reason -> reason.contains("no building block"));
        assertThat(reasons(serviceTask("${ticket}"))).containsExactly("'ticket' cannot stand here");
        assertThat(reasons(serviceTask("${outcome}"))).anyMatch(reason -> reason.contains("no building block"));
        assertThat(reasons(serviceTask("${ticket.delegate(ticketId)}"))).isNotEmpty();
        assertThat(reasons(serviceTask("notifyPeople"))).isNotEmpty();
        assertThat(reasons(serviceTask("${notifyPeople}${notifyPeople}"))).isNotEmpty();
        assertThat(reasons(userTask("<camunda:taskListener event='create' delegateExpression='${judgeReply}'/>")))
                .isEmpty();
        assertThat(reasons(userTask("<camunda:taskListener event='create' delegateExpression='${notifyPeople}'/>")))
                .containsExactly("'notifyPeople' cannot stand here");
    }

    @Test
    void aModelMayNotSayWhichTicketItIsAbout() {
        for (String name : List.of("ticketId", "execution", "notifyPeople", "loopCounter", "not plain", "${outcome}")) {
            assertThat(refusals(
                            userTask("<camunda:inputOutput><camunda:inputParameter name='%s'>1</camunda:inputParameter>"
                                            .formatted(name)
                                    + "</camunda:inputOutput>")))
                    .as(name)
                    .isNotEmpty();
        }
        assertThat(refusals("<bpmn:serviceTask id='S' camunda:expression='${1}' camunda:resultVariable='ticketId'/>"))
                .isNotEmpty();
        assertThat(refusals(callActivity("<camunda:in source='other' target='ticketId'/>")))
                .isNotEmpty();
        assertThat(refusals(callActivity("<camunda:in sourceExpression='${8}' target='ticketId'/>")))
                .isNotEmpty();
        assertThat(refusals(callActivity("<camunda:out source='ticketId' target='ticketId'/>")))
                .isNotEmpty();
        assertThat(refusals(callActivity("<camunda:in source='ticketId' target='ticketId'/>")))
                .isEmpty();
    }

    @Test
    void variablesThatTheModelWritesItselfAreKnown() {
        String writing =
                userTask("<camunda:inputOutput><camunda:inputParameter name='colour'>red</camunda:inputParameter>"
                        + "</camunda:inputOutput>");
        assertThat(refusals(condition("${colour == &apos;red&apos;}"))).isNotEmpty();
        assertThat(refusals(writing + condition("${colour == &apos;red&apos;}")))
                .isEmpty();
    }

    @Test
    void referencesMustExist() {
        List<String> steps = List.of(
                "<bpmn:userTask id='S' camunda:formRef='nowhere' camunda:formRefBinding='latest'/>",
                "<bpmn:startEvent id='S' camunda:formRef='nowhere' camunda:formRefBinding='latest'/>",
                "<bpmn:businessRuleTask id='S' camunda:decisionRef='nowhere'/>",
                "<bpmn:callActivity id='S' calledElement='nowhere'/>",
                "<bpmn:callActivity id='S' calledElement='${outcome}'/>");
        for (String step : steps) {
            assertThat(check.check(file("model.bpmn", process(step)), NOTHING_IS_THERE))
                    .as(step)
                    .extracting(Refusal::reason)
                    .anyMatch(reason -> reason.contains("which is not there"));
        }
    }

    @Test
    void bindingsAreTheLatest() {
        assertThat(reasons("<bpmn:userTask id='S' camunda:formRef='f' camunda:formRefBinding='deployment'/>"))
                .containsExactly("camunda:formRefBinding must be latest");
        assertThat(reasons("<bpmn:callActivity id='S' calledElement='c' camunda:calledElementBinding='version'/>"))
                .containsExactly("camunda:calledElementBinding must be latest");
    }

    @Test
    void messagesAreThoseThatSomebodySends() {
        assertThat(check.check(
                        file("model.bpmn", definitions("<bpmn:message id='M' name='anything'/>")), ANYTHING_IS_THERE))
                .extracting(Refusal::getMessage)
                .containsExactly("model.bpmn: M: nobody sends the message 'anything'");
        assertThat(check.check(
                        file("model.bpmn", definitions("<bpmn:message id='M' name='requesterWrote'/>")),
                        ANYTHING_IS_THERE))
                .isEmpty();
    }

    @Test
    void aConditionIsAnExpression() {
        assertThat(refusals(condition("true"))).isNotEmpty();
        assertThat(refusals(condition("${outcome == &apos;a&apos;}")
                        .replace("<bpmn:conditionExpression", "<bpmn:conditionExpression language='feel'")))
                .isNotEmpty();
        assertThat(refusals(condition("${true}")
                        .replace("<bpmn:conditionExpression", "<bpmn:conditionExpression xsi:type='camunda:script'")))
                .isNotEmpty();
    }

    @Test
    void aRefusalNamesFileElementAndReason() {
        assertThat(refusals("<bpmn:serviceTask id='Task_Bad' camunda:class='a.B'/>"))
                .extracting(Refusal::getMessage)
                .containsExactly("model.bpmn: Task_Bad: camunda:class of bpmn:serviceTask is not allowed");
    }

    @Test
    void idsOfItsProcessesAreKnown() {
        assertThat(check.definedIn(file("model.bpmn", process("")))).containsExactly("model");
        assertThat(check.definedIn(file("model.bpmn", "<broken"))).isEmpty();
    }

    private List<String> everyPlaceOf(String expression) {
        return List.of(
                "<bpmn:userTask id='T' name='%s'/>".formatted(expression),
                "<bpmn:userTask id='T'><bpmn:documentation>%s</bpmn:documentation></bpmn:userTask>"
                        .formatted(expression),
                "<bpmn:userTask id='T' camunda:assignee='%s'/>".formatted(expression),
                "<bpmn:userTask id='T' camunda:candidateUsers='somebody, %s'/>".formatted(expression),
                "<bpmn:userTask id='T' camunda:candidateGroups='%s'/>".formatted(expression),
                "<bpmn:userTask id='T' camunda:dueDate='%s'/>".formatted(expression),
                "<bpmn:userTask id='T' camunda:followUpDate='%s'/>".formatted(expression),
                "<bpmn:userTask id='T' camunda:priority='%s'/>".formatted(expression),
                "<bpmn:task id='T' camunda:jobPriority='%s'/>".formatted(expression),
                "<bpmn:serviceTask id='T' camunda:expression='%s'/>".formatted(expression),
                "<bpmn:intermediateCatchEvent id='T'><bpmn:timerEventDefinition><bpmn:timeDate>%s</bpmn:timeDate></bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>"
                        .formatted(expression),
                "<bpmn:intermediateCatchEvent id='T'><bpmn:timerEventDefinition><bpmn:timeCycle>%s</bpmn:timeCycle></bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>"
                        .formatted(expression),
                "<bpmn:subProcess id='T'><bpmn:multiInstanceLoopCharacteristics camunda:collection='%s'/></bpmn:subProcess>"
                        .formatted(expression),
                "<bpmn:subProcess id='T'><bpmn:multiInstanceLoopCharacteristics><bpmn:loopCardinality>%s</bpmn:loopCardinality></bpmn:multiInstanceLoopCharacteristics></bpmn:subProcess>"
                        .formatted(expression),
                condition(expression),
                callActivity("<camunda:in sourceExpression='%s' target='a'/>".formatted(expression)),
                callActivity("<camunda:in businessKey='%s'/>".formatted(expression)),
                callActivity("<camunda:out sourceExpression='%s' target='a'/>".formatted(expression)),
                userTask("<camunda:failedJobRetryTimeCycle>%s</camunda:failedJobRetryTimeCycle>".formatted(expression)),
                userTask("<camunda:executionListener event='start' expression='%s'/>".formatted(expression)),
                userTask("<camunda:taskListener event='create' expression='%s'/>".formatted(expression)),
                userTask(
                        "<camunda:inputOutput><camunda:inputParameter name='a'>%s</camunda:inputParameter></camunda:inputOutput>"
                                .formatted(expression)),
                userTask(
                        "<camunda:inputOutput><camunda:outputParameter name='a'><camunda:list><camunda:value>%s</camunda:value></camunda:list></camunda:outputParameter></camunda:inputOutput>"
                                .formatted(expression)),
                userTask(
                        "<camunda:inputOutput><camunda:inputParameter name='a'><camunda:map><camunda:entry key='%s'>1</camunda:entry></camunda:map></camunda:inputParameter></camunda:inputOutput>"
                                .formatted(expression)));
    }

    private static String userTask(String extension) {
        return "<bpmn:userTask id='T'><bpmn:extensionElements>%s</bpmn:extensionElements></bpmn:userTask>"
                .formatted(extension);
    }

    private static String callActivity(String extension) {
        return "<bpmn:callActivity id='T' calledElement='c'><bpmn:extensionElements>%s</bpmn:extensionElements></bpmn:callActivity>"
                .formatted(extension);
    }

    private static String serviceTask(String delegate) {
        return "<bpmn:serviceTask id='T' camunda:delegateExpression='%s'/>".formatted(delegate);
    }

    private static String condition(String expression) {
        return "<bpmn:sequenceFlow id='T' sourceRef='Start' targetRef='End'><bpmn:conditionExpression>%s</bpmn:conditionExpression></bpmn:sequenceFlow>"
                .formatted(expression);
    }

    @Test
    void aNameOfTheCatalogueWithoutABeanIsNamed() {
        StaticListableBeanFactory none = new StaticListableBeanFactory();
        ModelNames.BEANS.stream().skip(1).forEach(name -> none.addBean(name, new Object()));
        String missing = ModelNames.BEANS.iterator().next();
        assertThatThrownBy(() -> new ModelBeans(none).afterSingletonsInstantiated())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(missing);
    }

    private List<String> reasons(String steps) {
        return refusals(steps).stream().map(Refusal::reason).toList();
    }

    private List<Refusal> refusals(String steps) {
        return check.check(file("model.bpmn", process(steps)), ANYTHING_IS_THERE);
    }

    private static StaticListableBeanFactory beans() {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        ModelNames.BEANS.forEach(name -> beans.addBean(name, (JavaDelegate) execution -> {}));
        beans.addBean("ticket", new Questions());
        beans.addBean("notifyPeople", (JavaDelegate) execution -> {});
        beans.addBean("judgeReply", (TaskListener) task -> {});
        beans.addBean("engineCalls", new Object());
        return beans;
    }

    /** What the bean {@code ticket} is like. */
    static class Questions {

        public List<String> teams(long ticketId) {
            return List.of("service-desk");
        }

        public boolean isUrgent(long ticketId) {
            return false;
        }

        public boolean isUrgent() {
            return false;
        }

        public void delegate(DelegateExecution execution) {}

        public void notify(DelegateTask task) {}

        String secret(long ticketId) {
            return "secret";
        }
    }
}
