package io.flowdesk.platform.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-23T09:00:00.123456Z",
                "1969-12-31T23:59:59.999999Z",
                "1900-01-01T00:00:00Z",
                "9999-12-31T00:00:00Z"
            })
    void anyTimeIsAPlaceInAList(String at) {
        Instant instant = Instant.parse(at);
        assertThat(Position.of(instant, 1).instant().toInstant()).isEqualTo(instant);
    }
}
