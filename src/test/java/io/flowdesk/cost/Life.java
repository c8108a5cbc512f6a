package io.flowdesk.cost;

import io.flowdesk.process.story.ATicket;
import io.flowdesk.process.story.Story;
import io.flowdesk.testing.Api;
import io.flowdesk.testing.Reply;
import io.flowdesk.testing.TestClock;
import io.flowdesk.ticket.TicketNumber;
import java.sql.Timestamp;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two tickets of one person, each step by the call that people make, or by the job that the engine runs. */
public final class Life {

    private static final String TIMER =
            """
            select j.id_, j.duedate_ from act_ru_job j join act_ru_jobdef d on d.id_ = j.job_def_id_
              join act_ru_execution e on e.id_ = j.process_instance_id_
             where e.business_key_ = ? and d.act_id_ = ?
            """;

    private final Story story;
    private final ManagementService jobs;
    private final TestClock clock;
    private final JdbcClient database;
    private final Api api;
    private final BiConsumer<String, Runnable> measured;
    private final String person = UUID.randomUUID() + "@example.org";

    /** @param measured carries out a step and remembers under its name what it took */
    public Life(
            Story story,
            ManagementService jobs,
            TestClock clock,
            JdbcClient database,
            Api api,
            BiConsumer<String, Runnable> measured) {
        this.story = story;
        this.jobs = jobs;
        this.clock = clock;
        this.database = database;
        this.api = api;
        this.measured = measured;
    }

    public void isLived() {
        String first = opened("`POST /tickets`, of a new requester");
        String second = opened("`POST /tickets`, of a known requester");
        isSolved(first);
        runsLate(second);
        endsInSilence(second);
    }

    private String opened(String step) {
        Map<String, Object> request = Map.of(
                "requester",
                Map.of("email", person, "name", "Karen"),
                "subject",
                "Printer " + UUID.randomUUID(),
                "description",
                "It burns " + UUID.randomUUID(),
                "helpTopic",
                "hardware");
        var number = new String[1];
        measured.accept(
                step,
                () -> number[0] = api.post("/tickets", request).expect(201).text("number"));
        return number[0];
    }

    private void isSolved(String number) {
        ATicket ticket = story.ticket(new TicketNumber(number));
        act(number, "claim", Map.of());
        measured.accept("reply", () -> reply(number));
        act(number, "request-info", Map.of("body", "Which floor?"));
        var requester = story.requester(ticket);
        measured.accept("the requester answers", () -> requester.writes(ticket, "The second one."));
        act(number, "resolve", Map.of("resolution", "SOLVED", "body", "Water was poured."));
        measured.accept("the requester confirms", () -> requester.confirms(ticket));
        fires(number, "Timer_ReopenWindow", "the window for reopening ends");
    }

    private void runsLate(String number) {
        fires(number, "Timer_NextMilestone", "SLA milestone, nobody is told");
        act(number, "claim", Map.of());
        fires(number, "Timer_NextMilestone", "SLA milestone, the agent is told");
    }

    private void endsInSilence(String number) {
        act(number, "resolve", Map.of("resolution", "SOLVED", "body", "Water was poured."));
        fires(number, "Timer_SilentClose", "closed after silence");
    }

    private void act(String number, String action, Map<String, Object> body) {
        measured.accept(action, () -> api.post("/tickets/" + number + "/actions/" + action, body)
                .expect(200));
    }

    private Reply reply(String number) {
        return api.post("/tickets/" + number + "/messages", Map.of("kind", "REPLY", "body", "We are coming."))
                .expect(201);
    }

    private void fires(String number, String timer, String step) {
        var due = database.sql(TIMER)
                .params(number, timer)
                .query((row, index) -> Map.entry(row.getString(1), row.getObject(2, Timestamp.class)))
                .single();
        clock.set(due.getValue().toInstant());
        measured.accept(step, () -> jobs.executeJob(due.getKey()));
    }
}
