package io.flowdesk.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

class DemoByDefaultTest {

    private static final String POLICY = "camunda.bpm.generic-properties.properties.enable-password-policy";

    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void withNothingConfiguredItIsTheDemo() {
        start();
        assertThat(environment.getProperty("flowdesk.demo")).isEqualTo("true");
        assertThat(environment.getProperty(POLICY)).isEqualTo("false");
    }

    @Test
    void aDatabaseOfOnesOwnMeansProduction() {
        environment.setProperty("spring.datasource.url", "jdbc:postgresql://db/flowdesk");
        start();
        assertThat(environment.getProperty("flowdesk.demo")).isEqualTo("false");
        assertThat(environment.getProperty(POLICY)).isEqualTo("true");
    }

    @Test
    void theEmbeddedDatabaseCanBeUsedWithoutTheDemo() {
        environment.setProperty("flowdesk.demo", "false");
        start();
        assertThat(environment.getProperty(POLICY)).isEqualTo("true");
    }

    @Test
    void theDemoOnADatabaseOfOnesOwnIsRefused() {
        environment.setProperty("spring.datasource.url", "jdbc:postgresql://db/flowdesk");
        environment.setProperty("flowdesk.demo", "true");
        assertThatThrownBy(this::start)
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("flowdesk.demo")
                .hasMessageContaining("spring.datasource.url");
    }

    private void start() {
        new DemoByDefault().postProcessEnvironment(environment, new SpringApplication());
    }
}
