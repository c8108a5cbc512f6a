package io.flowdesk.process.gate.bpmn;

import io.flowdesk.process.gate.ModelNames;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.stereotype.Component;

/** What the beans of the catalogue are. */
@Component
class ModelBeans {

    private final BeanFactory beans;

    ModelBeans(BeanFactory beans) {
        this.beans = beans;
    }

    Map<String, Class<?>> types() {
        return ModelNames.BEANS.stream().collect(Collectors.toMap(name -> name, this::type));
    }

    /** A name that is in the catalogue before its bean is stands for a delegate. */
    private Class<?> type(String name) {
        return beans.containsBean(name)
                ? Objects.requireNonNullElse(beans.getType(name), Object.class)
                : JavaDelegate.class;
    }
}
