package io.flowdesk.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class FlowdeskPropertiesTest {

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withInitializer(new ConfigDataApplicationContextInitializer())
            .withUserConfiguration(PlatformConfiguration.class);

    @Test
    void nothingNeedsToBeConfigured() {
        application.run(context -> {
            FlowdeskProperties properties = context.getBean(FlowdeskProperties.class);
            assertThat(properties.dataFolder()).isEqualTo(Path.of("data").toAbsolutePath());
            assertThat(properties.publicUrl()).hasToString("http://localhost:8080");
            assertThat(properties.modelsFolder()).isEmpty();
        });
    }

    @Test
    void aWrongValueIsRefusedByTheNameOfItsSetting() {
        application.withPropertyValues("flowdesk.embedded.postgres-port=70000").run(context -> assertThat(context)
                .getFailure()
                .hasStackTraceContaining("flowdesk.embedded")
                .hasStackTraceContaining("postgresPort"));
    }

    @Test
    void anEmptyDataFolderIsRefused() {
        application
                .withPropertyValues("flowdesk.data-dir=")
                .run(context -> assertThat(context).getFailure().hasStackTraceContaining("dataDir"));
    }
}
