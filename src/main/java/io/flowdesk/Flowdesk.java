package io.flowdesk;

import java.time.ZoneOffset;
import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The help desk: a Spring Boot application with the Camunda engine inside. */
@SpringBootApplication
public class Flowdesk {

    public static void main(String[] args) {
        // The engine stores dates without a zone, as the JVM sees them: all nodes must see the same.
        TimeZone.setDefault(TimeZone.getTimeZone(ZoneOffset.UTC));
        SpringApplication.run(Flowdesk.class, args);
    }
}
