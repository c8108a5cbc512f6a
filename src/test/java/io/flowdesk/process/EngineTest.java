package io.flowdesk.process;

import io.flowdesk.platform.transaction.SeedLock;
import io.flowdesk.process.gate.ModelNames;
import io.flowdesk.testing.FlowdeskTest;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.data.jpa.JpaRepositoriesAutoConfiguration;
import org.springframework.boot.autoconfigure.orm.jpa.HibernateJpaAutoConfiguration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** Runs the test class in the engine with its web applications and our security around it, without the ticket side. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@FlowdeskTest
@ContextConfiguration(classes = EngineTest.Engine.class)
public @interface EngineTest {

    /** Marked as a test's, so that the whole application does not find it. */
    @Configuration
    @TestComponent
    @EnableAutoConfiguration(exclude = {HibernateJpaAutoConfiguration.class, JpaRepositoriesAutoConfiguration.class})
    @ComponentScan({"io.flowdesk.platform.schema", "io.flowdesk.process.security", "io.flowdesk.process.gate"})
    @Import({SeedLock.class, Work.class})
    class Engine {

        /** The ticket side is not here, but the names that models may call stand for something. */
        @Bean
        static BeanDefinitionRegistryPostProcessor delegatesThatDoNothing() {
            return registry -> ModelNames.BEANS.stream()
                    .filter(name -> !registry.containsBeanDefinition(name))
                    .forEach(name -> registry.registerBeanDefinition(
                            name, new RootBeanDefinition(JavaDelegate.class, () -> execution -> {})));
        }
    }
}
