package io.flowdesk;

import java.util.Arrays;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * The help desk: a Spring Boot application with the Camunda engine inside. Beans are named by their full class names,
 * so that two modules may use the same plain word; those that models call have names of their own.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
public class Flowdesk {

    /** The first argument may be the name of a command; all others are settings. */
    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals(DoctorCommand.NAME)) {
            System.exit(doctor(Arrays.asList(args).subList(1, args.length)));
        }
        SpringApplication.run(Flowdesk.class, args);
    }

    private static int doctor(List<String> arguments) {
        String[] settings = arguments.stream()
                .filter(argument -> !argument.equals(RepairCommand.OPTION))
                .toArray(String[]::new);
        return arguments.contains(RepairCommand.OPTION) ? RepairCommand.run(settings) : DoctorCommand.run(settings);
    }
}
