package io.flowdesk.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.test.context.TestContextAnnotationUtils;

/** Gives every context of a {@link FlowdeskTest} its database, its folder and its clock. */
record FlowdeskContext() implements ContextCustomizer {

    @Override
    public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
        Server.outliveContexts();
        TestPropertyValues.of("spring.datasource.url=" + Database.fresh().url(), "flowdesk.data-dir=" + dataFolder())
                .applyTo(context);
        TestClock.in(context);
    }

    /** The mails of one context are not those of another, nor those of the last run. */
    private static Path dataFolder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "test-data")), "context");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
