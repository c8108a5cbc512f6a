package io.flowdesk.sla;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.sla.BusinessTimeCases.Case;
import io.flowdesk.testing.CaseFiles;
import java.io.IOException;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What other help desks answer, we answer too. */
class BusinessTimeCasesTest {

    @TestFactory
    Stream<DynamicTest> answersAsOtherHelpDesksDo() throws IOException {
        var file = file();
        return file.cases().stream()
                .map(one -> DynamicTest.dynamicTest(one.id() + " " + one.op() + ": " + one.name(), () -> {
                    assertThat(one.answer(calendarOf(one, file))).isEqualTo(one.expectation());
                }));
    }

    @TestFactory
    Stream<DynamicTest> countsThePausedTimeAsOtherHelpDesksDo() throws IOException {
        var file = file();
        return file.cases().stream()
                .filter(one -> one.expectedPausedSeconds() != null)
                .map(one -> DynamicTest.dynamicTest(one.id(), () -> {
                    var calendar = calendarOf(one, file);
                    var due = Case.some(one.expected());
                    var paused =
                            calendar.elapsed(one.start(), due).minus(calendar.elapsed(one.start(), due, one.paused()));
                    assertThat(paused).isEqualTo(Duration.ofSeconds(Case.some(one.expectedPausedSeconds())));
                }));
    }

    @Test
    void noCaseIsLeftOut() throws IOException {
        assertThat(file().cases()).hasSize(139);
    }

    private static BusinessCalendar calendarOf(Case one, BusinessTimeCases file) {
        return Case.some(file.calendars().get(one.calendar())).calendar(one.calendar());
    }

    private static BusinessTimeCases file() throws IOException {
        return BusinessTimeCases.in(CaseFiles.named("sla/business-time-cases.json"));
    }
}
