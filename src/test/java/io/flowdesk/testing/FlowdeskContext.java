package io.flowdesk.testing;

import io.flowdesk.platform.clock.EngineClock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.test.context.TestContextAnnotationUtils;

/** Gives every context of a {@link FlowdeskTest} its database and its clock. */
record FlowdeskContext() implements ContextCustomizer {

    @Override
    public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
        Server.outliveContexts();
        TestPropertyValues.of("spring.datasource.url=" + Database.fresh().url()).applyTo(context);
        ((BeanDefinitionRegistry) context.getBeanFactory()).registerBeanDefinition("testClock", clock(context));
    }

    private static RootBeanDefinition clock(ConfigurableApplicationContext context) {
        var engine = context.getBeanFactory().getBeanProvider(EngineClock.class);
        var definition = new RootBeanDefinition(TestClock.class, () -> new TestClock(engine));
        definition.setPrimary(true);
        return definition;
    }

    /** Registered in {@code META-INF/spring.factories}. */
    static class Factory implements ContextCustomizerFactory {

        @Override
        public @Nullable ContextCustomizer createContextCustomizer(
                Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
            return TestContextAnnotationUtils.hasAnnotation(testClass, FlowdeskTest.class)
                    ? new FlowdeskContext()
                    : null;
        }
    }
}
