package io.flowdesk.story.stage;

import io.flowdesk.process.story.TheDesk;
import io.flowdesk.process.story.Time;
import io.flowdesk.testing.FlowdeskTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A story of the product, played on the running application. It begins on Monday 2026-11-23 at 10:00 in Berlin. */
@FlowdeskTest
public abstract class Play {

    @Autowired
    protected Time time;

    @Autowired
    protected TheDesk desk;

    @Autowired
    private Stage stage;

    @BeforeEach
    void mondayMorning() {
        time.is("2026-11-23T10:00");
    }

    @AfterEach
    void theDeskIsAsBefore() {
        desk.isAsBefore();
    }

    /** Somebody outside the desk whom no other story knows. */
    protected ARequester requester(String firstName) {
        return stage.requester(firstName);
    }

    protected AColleague colleague(String user) {
        return stage.colleague(user);
    }

    /** The milestones of its SLA come until then, each at its hour in Berlin, and nothing else happens. */
    protected void milestonesPass(ACase ticket, String until) {
        time.milestonesPassUntil(until, ticket.inTheEngine());
    }

    /** What becomes due for the ticket until then happens, each at its hour in Berlin. */
    protected void timePasses(ACase ticket, String until) {
        time.passesUntil(until, ticket.inTheEngine());
    }
}
