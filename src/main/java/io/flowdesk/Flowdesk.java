package io.flowdesk;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The help desk: a Spring Boot application with the Camunda engine inside. */
@SpringBootApplication
public class Flowdesk {

    public static void main(String[] args) {
        SpringApplication.run(Flowdesk.class, args);
    }
}
