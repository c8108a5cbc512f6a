package io.flowdesk.platform.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.testing.FlowdeskTest;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

@FlowdeskTest
class EngineSchemaTest {

    @Autowired
    private JdbcClient database;

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private Clock clock;

    @Test
    void theEngineAcceptsTheTablesThatFlywayMade() {
        assertThat(http.getForEntity("/actuator/health/readiness", String.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(200);
    }

    @Test
    void tablesOfCaseManagementAreLeftOut() {
        assertThat(tablesLike("act_ru_case%")).isZero();
        assertThat(tablesLike("act_ru_%")).isPositive();
    }

    @Test
    void theClockTicksInUtcFromTheRealTime() {
        assertThat(clock.instant()).isBetween(Instant.now().minusSeconds(60), Instant.now());
    }

    private long tablesLike(String pattern) {
        return database.sql("select count(*) from pg_tables where tablename like ?")
                .param(pattern)
                .query(Long.class)
                .single();
    }
}
