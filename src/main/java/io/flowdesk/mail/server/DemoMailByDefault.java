package io.flowdesk.mail.server;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** The desk of the demo has an address; what the operator sets wins. Comes after the choice of the demo. */
class DemoMailByDefault implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.getProperty("flowdesk.demo", Boolean.class, false)) {
            environment
                    .getPropertySources()
                    .addLast(new MapPropertySource(
                            "mail of the demo",
                            Map.of("flowdesk.mail.address", "help@flowdesk.local", "flowdesk.mail.imap.poll", "1s")));
        }
    }
}
