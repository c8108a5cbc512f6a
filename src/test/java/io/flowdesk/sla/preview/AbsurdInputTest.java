package io.flowdesk.sla.preview;

import static java.util.Collections.nCopies;
import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.platform.InvalidInput.FieldError;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is asked, the answer names the field and comes soon. */
@Timeout(value = 10, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class AbsurdInputTest {

    private static final String OFFICE = "'calendar': 'office'";
    private static final String NOW = "'from': '2026-11-23T09:00:00Z'";

    private final PreviewCalls calls = new PreviewCalls();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                OFFICE + ", " + NOW + ", 'seconds': 1000000000000 | seconds",
                OFFICE + ", " + NOW + ", 'seconds': 9223372036854775807 | seconds",
                OFFICE + ", " + NOW + ", 'seconds': -1 | seconds",
                OFFICE + ", " + NOW + ", 'days': 2147483647 | days",
                OFFICE + ", " + NOW + ", 'days': -1 | days",
                OFFICE + ", " + NOW + ", 'to': '9999-12-31T23:59:59Z' | to",
                OFFICE + ", " + NOW + " | seconds",
                OFFICE + ", " + NOW + ", 'seconds': 1, 'days': 1 | seconds",
                OFFICE + ", 'from': '9999-12-31T23:59:59Z', 'days': 1 | from",
                OFFICE + ", 'from': '+1000000000-12-31T23:59:59Z', 'days': 1 | from",
                OFFICE + ", 'from': '-1000000000-01-01T00:00:00Z', 'days': 1 | from",
                OFFICE + ", 'days': 1 | from",
                OFFICE + ", " + NOW + ", 'days': 1, 'pauses': [['2026-11-23T09:00:00Z']] | pauses[0]",
                OFFICE + ", " + NOW + ", 'days': 1, 'pauses': [null] | pauses[0]",
                OFFICE + ", " + NOW + ", 'days': 1, 'pauses': [[null, null]] | pauses[0]",
                OFFICE + ", " + NOW
                        + ", 'days': 1, 'pauses': [['2026-11-23T09:00:00Z', '2026-11-23T08:00:00Z']] | pauses[0]",
                OFFICE + ", " + NOW
                        + ", 'days': 1, 'pauses': [['2026-11-23T09:00:00Z', '9999-01-01T00:00:00Z']] | pauses[0]",
                "'calendar': 'nobody', " + NOW + ", 'days': 1 | calendar",
                NOW + ", 'days': 1 | calendar",
                "'calendar': {}, " + NOW + ", 'days': 1 | calendar.zone",
                "'calendar': {'zone': 'UTC'}, " + NOW + ", 'days': 1 | calendar.hours",
                "'calendar': {'zone': 'UTC', 'hours': {'MON': [['9', '10']]}}, " + NOW
                        + ", 'days': 1 | calendar.hours.MON[0]",
                "'calendar': {'zone': 'UTC', 'specialDays': {'2026-11-24': [['09:00', '10:00']]}}, " + NOW
                        + ", 'seconds': 3601 | seconds",
            })
    void isRefusedByField(String request, String field) {
        assertThat(calls.errors("{" + request + "}"))
                .extracting(FieldError::field)
                .containsExactly(field);
    }

    @Test
    void namesAllThatIsWrong() {
        assertThat(calls.errors("{'pauses': [[]]}"))
                .extracting(FieldError::field)
                .containsExactly("from", "seconds", "pauses[0]", "calendar");
    }

    @Test
    void aMillionPausesAreTooMany() {
        var office = calls.read("{" + OFFICE + ", " + NOW + ", 'days': 1}");
        var from = Instant.parse("2026-11-23T09:00:00Z");
        var pauses = nCopies(1_000_000, List.of(from, from.plus(Duration.ofHours(1))));
        var request = new PreviewRequest(office.calendar(), from, 1L, null, null, pauses);
        assertThat(calls.errors(request)).extracting(FieldError::field).containsExactly("pauses");
    }
}
