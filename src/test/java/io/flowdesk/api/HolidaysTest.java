package io.flowdesk.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.process.story.TheDesk;
import io.flowdesk.testing.Api;
import io.flowdesk.testing.FlowdeskTest;
import io.flowdesk.testing.Reply;
import io.flowdesk.testing.TestClock;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@FlowdeskTest
class HolidaysTest {

    private static final String PUBLISHED =
            """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//Somebody//Holidays//EN
            BEGIN:VEVENT
            UID:1
            DTSTAMP:20260101T000000Z
            DTSTART;VALUE=DATE:20270607
            DTEND;VALUE=DATE:20270609
            SUMMARY:Company outing
            END:VEVENT
            BEGIN:VEVENT
            UID:2
            DTSTAMP:20260101T000000Z
            DTSTART;VALUE=DATE:20200106
            RRULE:FREQ=YEARLY
            SUMMARY:Epiphany
            END:VEVENT
            BEGIN:VEVENT
            UID:3
            DTSTAMP:20260101T000000Z
            DTSTART:20270610T090000Z
            DTEND:20270610T100000Z
            SUMMARY:A meeting
            END:VEVENT
            END:VCALENDAR
            """
                    .replace("\n", "\r\n");

    @LocalServerPort
    int port;

    @Autowired
    TestClock clock;

    @Autowired
    TheDesk desk;

    private Api admin;

    @BeforeEach
    void november() {
        clock.set(Instant.parse("2026-11-23T09:00:00Z"));
        admin = Api.at(port).as("admin");
        desk.changes(demo -> demo);
    }

    @AfterEach
    void theDeskIsAsBefore() {
        desk.isAsBefore();
        clock.reset();
    }

    @Test
    void theHolidaysOfOthersAreShownBeforeAPersonConfirmsThem() {
        Reply proposal = propose("Office", PUBLISHED).expect(200);
        assertThat(proposal.texts("added", "date"))
                .containsExactly("2027-01-06", "2027-06-07", "2027-06-08", "2028-01-06", "2029-01-06");
        assertThat(admin.get("/admin/desk").expect(200).text()).doesNotContain("2027-06-07");

        admin.put("/admin/desk", "application/yaml", proposal.text("deskFile")).expect(200);
        assertThat(propose("Office", PUBLISHED).expect(200).texts("added", "date"))
                .isEmpty();
    }

    @Test
    void whatIsNoCalendarIsRefused() {
        assertThat(propose("Office", "Christmas is on the 25th").wrongFields()).containsExactly("calendar");
        propose("Elsewhere", PUBLISHED).expectProblem(404);
        Api.at(port)
                .as("agent1")
                .post("/admin/holidays?calendar=Office", "text/calendar", PUBLISHED)
                .expectProblem(403);
    }

    private Reply propose(String calendar, String ical) {
        return admin.post("/admin/holidays?calendar=" + calendar, "text/calendar", ical);
    }
}
