package io.flowdesk.bench.fill.template;

import io.flowdesk.identity.Desks;
import io.flowdesk.process.story.ARequester;
import io.flowdesk.process.story.ATicket;
import io.flowdesk.process.story.AnAgent;
import io.flowdesk.process.story.Story;
import io.flowdesk.testing.TestClock;
import io.flowdesk.ticket.action.Action;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import java.util.Random;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The life of one ticket in a time of its own: what becomes due for it on the way happens at its hour. */
public final class Course {

    private static final String NEXT_JOB =
            """
            select j.id_ as id, j.duedate_ as due from act_ru_job j join act_ru_execution i on i.id_ = j.process_instance_id_
             where i.business_key_ = ? and j.duedate_ <= ? and j.retries_ > 0 order by j.duedate_ limit 1
            """;

    private final Surroundings around;
    private final ATicket ticket;
    private final Instant present;
    private final Random chance;

    public Course(Surroundings around, ATicket ticket, Instant present, Random chance) {
        this.around = around;
        this.ticket = ticket;
        this.present = present;
        this.chance = chance;
    }

    /** What every life needs. */
    public record Surroundings(
            Story story,
            Desks desks,
            TestClock clock,
            ManagementService management,
            TaskService tasks,
            JdbcClient database) {}

    private record Due(String job, Instant at) {}

    /**
     * Some time later.
     *
     * @throws Present when that would be in the future
     */
    void after(Duration time) {
        Instant target = around.clock().instant().plus(time);
        if (target.isAfter(present)) {
            throw new Present();
        }
        passUntil(target);
    }

    void afterSomeHours() {
        after(Duration.ofMinutes(20 + chance.nextInt(300)));
    }

    public void untilThePresent() {
        passUntil(present);
    }

    private void passUntil(Instant target) {
        for (Optional<Due> due = next(target); due.isPresent(); due = next(target)) {
            around.clock().set(due.get().at());
            around.management().executeJob(due.get().job());
        }
        around.clock().set(target);
    }

    private Optional<Due> next(Instant until) {
        return around.database()
                .sql(NEXT_JOB)
                .param(ticket.number().value())
                .param(Timestamp.from(until))
                .query((row, index) ->
                        new Due(row.getString("id"), row.getTimestamp("due").toInstant()))
                .optional();
    }

    public ATicket ticket() {
        return ticket;
    }

    public Instant now() {
        return around.clock().instant();
    }

    /** Whoever has the ticket, else somebody of its team. */
    public AnAgent agent() {
        String id = around.database()
                .sql("select coalesce(assignee, team) from ticket where number = ?")
                .param(ticket.number().value())
                .query(String.class)
                .single();
        return around.story()
                .agent(around.desks()
                        .current()
                        .team(id)
                        .map(team ->
                                team.members().get(chance.nextInt(team.members().size())))
                        .orElse(id));
    }

    public AnAgent agent(String id) {
        return around.story().agent(id);
    }

    void does(Action action) {
        agent().does(ticket, action);
    }

    public ARequester requester() {
        return around.story().requester(ticket);
    }

    boolean perhaps() {
        return chance.nextBoolean();
    }

    int upTo(int most) {
        return 1 + chance.nextInt(most);
    }

    /** As an agent does it in Tasklist with the follow-up date. */
    void putOff(int days) {
        around.tasks()
                .createTaskQuery()
                .processInstanceBusinessKey(ticket.number().value())
                .list()
                .forEach(task -> {
                    task.setFollowUpDate(Date.from(
                            present.atZone(ZoneOffset.UTC).plusDays(days).toInstant()));
                    around.tasks().saveTask(task);
                });
    }
}
