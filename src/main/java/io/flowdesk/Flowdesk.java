package io.flowdesk;

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

    public static void main(String[] args) {
        SpringApplication.run(Flowdesk.class, args);
    }
}
