package io.flowdesk;

import io.flowdesk.platform.doctor.Check;
import io.flowdesk.platform.doctor.Diagnosis;
import io.flowdesk.platform.doctor.Diagnosis.Complaint;
import io.flowdesk.platform.doctor.Doctor;
import io.flowdesk.platform.postgres.RunningServer;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * {@code java -jar flowdesk.jar doctor}, with the settings of the desk: nothing but the database and the checks, so it
 * may run beside the desk. No configuration class for Spring to find: the desk has its own.
 */
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class
})
@ConfigurationPropertiesScan("io.flowdesk.platform")
@ComponentScan(
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
        basePackages = {
            "io.flowdesk.identity.desk",
            "io.flowdesk.platform.clock",
            "io.flowdesk.platform.doctor",
            "io.flowdesk.platform.files",
            "io.flowdesk.platform.postgres",
            "io.flowdesk.process.doctor"
        })
@ComponentScan(
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
        useDefaultFilters = false,
        includeFilters = @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = Check.class))
final class DoctorCommand {

    static final String NAME = "doctor";

    private DoctorCommand() {}

    /** 0 when all is well, else 1; a start that is refused ends with 1 as well. */
    static int run(String... settings) {
        SpringApplication application = new SpringApplication(DoctorCommand.class);
        application.setAdditionalProfiles(NAME);
        application.addInitializers(new RunningServer());
        try (ConfigurableApplicationContext context = application.run(settings)) {
            return report(context.getBean(Doctor.class).examine());
        }
    }

    static int report(Diagnosis diagnosis) {
        diagnosis.complaints().forEach(DoctorCommand::tell);
        System.out.println(
                diagnosis.isHealthy()
                        ? "All is well."
                        : "%d findings.".formatted(diagnosis.findings().size()));
        return diagnosis.isHealthy() ? 0 : 1;
    }

    private static void tell(Complaint complaint) {
        complaint.findings().forEach(finding -> {
            System.out.println(finding);
            String repair = complaint.repairs().get(finding);
            if (repair != null) {
                System.out.println("  doctor --repair " + repair + ".");
            }
        });
        System.out.println("What to do: " + complaint.whatToDo());
    }
}
