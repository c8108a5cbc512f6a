package io.flowdesk.process.lifecycle;

import io.flowdesk.process.story.Story;
import io.flowdesk.process.story.TheDesk;
import io.flowdesk.process.story.Time;
import io.flowdesk.testing.FlowdeskTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Begins on Monday 2026-11-23 at 10:00 in Berlin, with the demo's desk. */
@FlowdeskTest
abstract class Scenario {

    @Autowired
    Story story;

    @Autowired
    Time time;

    @Autowired
    TheDesk desk;

    @BeforeEach
    void mondayMorning() {
        time.is("2026-11-23T10:00");
    }

    @AfterEach
    void theDeskIsAsBefore() {
        desk.isAsBefore();
    }
}
