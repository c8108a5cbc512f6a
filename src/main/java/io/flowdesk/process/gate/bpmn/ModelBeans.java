package io.flowdesk.process.gate.bpmn;

import io.flowdesk.process.gate.ModelNames;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** What the beans of the catalogue are. A name without a bean is a mistake of ours, and nothing starts with it. */
@Component
class ModelBeans implements SmartInitializingSingleton {

    private final BeanFactory beans;

    ModelBeans(BeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public void afterSingletonsInstantiated() {
        types();
    }

    /** @throws IllegalStateException naming the bean that is missing */
    Map<String, Class<?>> types() {
        return ModelNames.BEANS.stream().collect(Collectors.toMap(name -> name, this::type));
    }

    private Class<?> type(String name) {
        if (!beans.containsBean(name)) {
            throw new IllegalStateException("Models may call the bean " + name + ", but there is no such bean.");
        }
        return Objects.requireNonNullElse(beans.getType(name), Object.class);
    }
}
