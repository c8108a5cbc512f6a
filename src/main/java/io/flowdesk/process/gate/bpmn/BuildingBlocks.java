package io.flowdesk.process.gate.bpmn;

import io.flowdesk.process.gate.expression.Vocabulary;
import io.flowdesk.process.gate.xml.Element;
import io.flowdesk.process.gate.xml.Rule;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;

/** A delegate is the name of a bean that is made to stand there, and nothing else. */
record BuildingBlocks(Vocabulary words) implements Rule {

    private static final Pattern BEAN = Pattern.compile("[$#]\\{\\s*(\\w+)\\s*}");
    private static final Map<String, List<Class<?>>> LISTENERS = Map.of(
            "camunda:executionListener", List.of(ExecutionListener.class, JavaDelegate.class),
            "camunda:taskListener", List.of(TaskListener.class));

    @Override
    public Stream<String> complaintsAbout(Element element) {
        return Stream.of("camunda:delegateExpression", "delegateExpression")
                .flatMap(attribute -> element.attribute(attribute).stream())
                .flatMap(delegate -> complaints(delegate.strip(), element));
    }

    private Stream<String> complaints(String delegate, Element element) {
        Matcher bean = BEAN.matcher(delegate);
        if (!bean.matches()) {
            return Stream.of("a delegate is a building block such as ${notifyPeople}, not %s".formatted(delegate));
        }
        Class<?> type = words.beans().get(bean.group(1));
        if (type == null) {
            return Stream.of("there is no building block '%s'".formatted(bean.group(1)));
        }
        return wanted(element).stream().anyMatch(kind -> kind.isAssignableFrom(type))
                ? Stream.empty()
                : Stream.of("'%s' cannot stand here".formatted(bean.group(1)));
    }

    private static List<Class<?>> wanted(Element element) {
        return LISTENERS.getOrDefault(element.name(), List.of(JavaDelegate.class));
    }
}
