package io.flowdesk.sla.preview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CalendarPreviewTest {

    private final PreviewCalls calls = new PreviewCalls();

    @Test
    void tellsWhenSecondsAreDueAndWhy() {
        var answer = calls.answer("{'calendar': 'office', 'from': '2026-12-24T15:00:00Z', 'seconds': 14400}");
        assertThat(answer.dueAt()).isEqualTo("2026-12-28T10:00:00Z");
        assertThat(answer.businessSeconds()).isNull();
        assertThat(answer.open()).isTrue();
        assertThat(answer.nextOpen()).isEqualTo("2026-12-24T15:00:00Z");
        assertThat(answer.explanation())
                .containsExactly(
                        "Calendar office v3, times local to Europe/Berlin.",
                        "Thu 2026-12-24 16:00 started, within business hours.",
                        "Fri 2026-12-25 is closed.",
                        "Sat 2026-12-26 is closed.",
                        "Mon 2026-12-28 11:00 due, after 4 h of business time.");
    }

    @Test
    void tellsWhenDaysAreDueOnACalendarThatIsGiven() {
        var answer = calls.answer(
                """
                {'calendar': {'zone': 'Europe/Berlin', 'hours': {'SAT': [['00:00', '24:00']], 'SUN': [['00:00', '24:00']]},
                  'recurringHolidays': ['03-27'], 'specialDays': {'2027-03-26': [['08:00', '12:00'], ['13:00', '14:00']]}},
                 'from': '2027-03-26T07:00:00Z', 'days': 1}""");
        assertThat(answer.dueAt()).isEqualTo("2027-03-28T06:00:00Z");
        assertThat(answer.explanation())
                .contains(
                        "Fri 2027-03-26 has hours of its own: 08:00–12:00, 13:00–14:00.",
                        "Sat 2027-03-27 is closed.",
                        "Sun 2027-03-28 02:00 the clocks go forward by 1 h.",
                        "Sun 2027-03-28 08:00 due, after 12 h of business time.");
    }

    @Test
    void measuresBusinessTime() {
        var answer = calls.answer(
                "{'calendar': 'office', 'from': '2026-11-21T09:00:00Z', 'to': '2026-11-23T08:00:30Z', 'pauses': []}");
        assertThat(answer.businessSeconds()).isEqualTo(3630);
        assertThat(answer.open()).isFalse();
        assertThat(answer.nextOpen()).isEqualTo("2026-11-23T07:00:00Z");
        assertThat(answer.explanation())
                .endsWith(
                        "Sat 2026-11-21 10:00 started, outside business hours, which begin Mon 2026-11-23 08:00.",
                        "Mon 2026-11-23 09:00:30 ended, after 1 h 30 s of business time.");
        assertThat(calls.written(answer)).contains("\"businessSeconds\":3630").doesNotContain("dueAt");
    }

    @Test
    void anEndBeforeTheStartIsNoTime() {
        var answer =
                calls.answer("{'calendar': 'office', 'from': '2026-11-23T09:00:00Z', 'to': '2026-11-20T09:00:00Z'}");
        assertThat(answer.businessSeconds()).isZero();
    }

    @Test
    void leavesPausesOut() {
        var answer = calls.answer(
                """
                {'calendar': 'office', 'from': '2026-11-23T09:00:00Z', 'seconds': 28800,
                 'pauses': [['2026-11-23T10:00:00Z', '2026-11-23T14:00:00Z']]}""");
        assertThat(answer.dueAt()).isEqualTo("2026-11-24T13:00:00Z");
        assertThat(answer.explanation())
                .contains("Paused Mon 2026-11-23 11:00 to Mon 2026-11-23 15:00: 3 h of business time do not count.");
    }

    @Test
    void whilePausedNothingIsDueAndTheRestIsTold() {
        var answer = calls.answer(
                """
                {'calendar': 'office', 'from': '2026-11-23T09:00:00Z', 'seconds': 28800,
                 'pauses': [['2026-11-23T10:00:00Z', null]]}""");
        assertThat(answer.dueAt()).isNull();
        assertThat(answer.explanation())
                .endsWith("Mon 2026-11-23 11:00 paused; while the pause lasts nothing is due, and 7 h of business time"
                        + " remain.");
    }

    @Test
    void aPauseThatBeginsAfterItIsDueDoesNotMatter() {
        var answer = calls.answer(
                """
                {'calendar': 'office', 'from': '2026-11-23T09:00:00Z', 'seconds': 3600,
                 'pauses': [['2026-11-23T10:00:00Z', null]]}""");
        assertThat(answer.dueAt()).isEqualTo("2026-11-23T10:00:00Z");
    }

    @Test
    void explainsAtMostTenOfAKind() {
        var answer =
                calls.answer("{'calendar': 'office', 'from': '2026-11-23T09:00:00Z', 'to': '2056-11-23T09:00:00Z'}");
        assertThat(answer.explanation()).hasSizeLessThan(20).contains("And so on; more of that kind are not listed.");
    }
}
