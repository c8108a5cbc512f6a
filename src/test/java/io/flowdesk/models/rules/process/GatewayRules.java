package io.flowdesk.models.rules.process;

import io.flowdesk.models.rules.Rule;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** A decision says what each way means, and no token is lost at it. */
final class GatewayRules {

    static final List<Rule<?>> RULES = List.of(
            new Rule<>(SequenceFlow.class, "is one of several ways and has no name", GatewayRules::isUnnamedChoice),
            new Rule<>(
                    SequenceFlow.class, "is one of several ways and has no condition", GatewayRules::isUnconditional),
            new Rule<>(SequenceFlow.class, "is the default and has a condition", GatewayRules::isConditionalDefault),
            new Rule<>(
                    Gateway.class, "has neither a default nor complementary conditions", GatewayRules::isIncomplete));

    private GatewayRules() {}

    private static boolean isUnnamedChoice(SequenceFlow flow) {
        return isChoice(flow) && !isDefault(flow) && Rule.isBlank(flow.getName());
    }

    private static boolean isUnconditional(SequenceFlow flow) {
        return isChoice(flow) && !isDefault(flow) && flow.getConditionExpression() == null;
    }

    private static boolean isConditionalDefault(SequenceFlow flow) {
        return isDefault(flow) && flow.getConditionExpression() != null;
    }

    private static boolean isIncomplete(Gateway gateway) {
        return Flows.leave(gateway).size() > 1
                && decides(gateway)
                && Flows.leave(gateway).stream().noneMatch(GatewayRules::isDefault)
                && !isComplementary(Flows.leave(gateway));
    }

    /** {@code ${x}} and {@code ${!x}} or {@code ${not x}}; anything cleverer needs a default. */
    private static boolean isComplementary(Collection<SequenceFlow> flows) {
        Set<String> conditions = flows.stream()
                .map(SequenceFlow::getConditionExpression)
                .filter(Objects::nonNull)
                .map(condition -> condition.getTextContent().replaceAll("\\$\\{\\s*|\\s*}", ""))
                .collect(Collectors.toSet());
        return conditions.stream()
                .anyMatch(condition -> conditions.contains("!" + condition) || conditions.contains("not " + condition));
    }

    private static boolean isChoice(SequenceFlow flow) {
        return flow.getSource() instanceof Gateway gateway
                && decides(gateway)
                && Flows.leave(gateway).size() > 1;
    }

    private static boolean decides(Gateway gateway) {
        return gateway instanceof ExclusiveGateway || gateway instanceof InclusiveGateway;
    }

    private static boolean isDefault(SequenceFlow flow) {
        return flow.getId().equals(flow.getSource().getAttributeValue("default"));
    }
}
