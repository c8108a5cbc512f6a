package io.flowdesk.platform;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Without a database of one's own it is a demo; with one it never is, and passwords must be good. */
class DemoByDefault implements EnvironmentPostProcessor {

    private static final String DEMO = "flowdesk.demo";
    private static final String DATABASE = "spring.datasource.url";
    private static final String PASSWORD_POLICY = "camunda.bpm.generic-properties.properties.enable-password-policy";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        boolean embedded = !environment.containsProperty(DATABASE);
        boolean demo = environment.getProperty(DEMO, Boolean.class, embedded);
        refuseDemoOnRealDatabase(demo, embedded);
        append(environment, Map.of(DEMO, demo, PASSWORD_POLICY, !demo));
    }

    private static void refuseDemoOnRealDatabase(boolean demo, boolean embedded) {
        if (demo && !embedded) {
            throw new StartRefused(
                    "%s is true and %s names a database: the demo has users whose passwords everybody knows"
                            .formatted(DEMO, DATABASE),
                    "Remove %s, or remove %s to get the demo on its own database".formatted(DEMO, DATABASE));
        }
    }

    private static void append(ConfigurableEnvironment environment, Map<String, Object> defaults) {
        environment.getPropertySources().addLast(new MapPropertySource("demo by default", defaults));
    }
}
