package io.flowdesk;

import io.flowdesk.platform.doctor.Doctor;
import io.flowdesk.platform.postgres.RunningServer;
import io.flowdesk.platform.repair.Repairs;
import io.flowdesk.platform.repair.Treatment;
import io.flowdesk.platform.repair.Treatment.Outcome;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.AbstractApplicationContext;
import org.springframework.context.support.DefaultLifecycleProcessor;
import org.springframework.core.env.MapPropertySource;

/**
 * {@code java -jar flowdesk.jar doctor --repair}, with the settings of the desk: the whole desk, for its use cases and
 * its engine repair, and asleep, for beside it others may run. It serves nobody, sends and fetches nothing, and runs no
 * job but those that it repairs.
 */
final class RepairCommand {

    static final String OPTION = "--repair";

    private static final String PROFILE = "repair";

    /** Whatever the settings of the desk say: its ports belong to the desk that runs. */
    private static final Map<String, Object> ASLEEP = Map.of(
            "server.port", 0,
            "flowdesk.embedded.smtp-port", 0,
            "flowdesk.embedded.imap-port", 0,
            "camunda.bpm.job-execution.enabled", false);

    private RepairCommand() {}

    /** As the plain command: 0 when all is well afterwards, else 1. */
    static int run(String... settings) {
        SpringApplication application = new SpringApplication(Flowdesk.class);
        application.setAdditionalProfiles(PROFILE);
        application.addInitializers(new RunningServer());
        application.addInitializers(RepairCommand::putToSleep);
        try (ConfigurableApplicationContext context = application.run(settings)) {
            report(context.getBean(Repairs.class).treatAll());
            return DoctorCommand.report(context.getBean(Doctor.class).examine());
        }
    }

    private static void putToSleep(ConfigurableApplicationContext context) {
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("asleep", ASLEEP));
        context.getBeanFactory()
                .registerSingleton(AbstractApplicationContext.LIFECYCLE_PROCESSOR_BEAN_NAME, new NothingStarts());
        // A repair is no upgrade: it refuses to work on the schema of another release.
        context.getBeanFactory().registerSingleton("validateOnly", (FlywayMigrationStrategy) Flyway::validate);
    }

    private static void report(List<Treatment> treatments) {
        treatments.forEach(treatment -> {
            System.out.println(treatment.finding().sentence());
            System.out.println("  " + word(treatment.outcome()) + ": " + treatment.words());
        });
        System.out.println(treatments.isEmpty() ? "There was nothing to repair." : "Examined once more:");
    }

    private static String word(Outcome outcome) {
        return switch (outcome) {
            case REPAIRED -> "Repaired";
            case GONE -> "Nothing to do";
            case LEFT -> "Left";
        };
    }

    /** Neither the web server nor what works by itself: mails, models, the demo. */
    private static final class NothingStarts extends DefaultLifecycleProcessor {

        @Override
        public void onRefresh() {}
    }
}
