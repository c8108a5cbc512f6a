package io.flowdesk.platform.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;

class UtcEverywhereTest {

    private final TimeZone before = TimeZone.getDefault();

    @AfterEach
    void restore() {
        TimeZone.setDefault(before);
    }

    @Test
    void theApplicationLivesInUtcWhereverItsMachineStands() {
        TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
        SpringApplication application = new SpringApplication(UtcEverywhereTest.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.run().close();
        assertThat(ZoneId.systemDefault().normalized()).isEqualTo(ZoneOffset.UTC);
    }
}
