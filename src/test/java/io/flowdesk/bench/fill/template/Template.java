package io.flowdesk.bench.fill.template;

import io.flowdesk.bench.fill.template.Course.Surroundings;
import io.flowdesk.identity.Desks;
import io.flowdesk.identity.Level;
import io.flowdesk.intake.Intake;
import io.flowdesk.intake.NewTicket;
import io.flowdesk.process.story.Story;
import io.flowdesk.testing.TestClock;
import io.flowdesk.ticket.Channel;
import io.flowdesk.ticket.TicketNumber;
import io.flowdesk.ticket.TicketProcess;
import io.flowdesk.ticket.Tickets;
import io.flowdesk.ticket.audit.Steps;
import io.flowdesk.ticket.refusal.NotAllowed;
import io.flowdesk.ticket.refusal.NotPossible;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tickets that have lived through the use cases, in every state, up to the present. The same number gives the same tickets
 * but for their ids and dates.
 */
@Component
public final class Template {

    private static final int OPEN_OF_A_HUNDRED = 55;
    private static final int CLOSED_LATELY_OF_A_HUNDRED = 15;
    private static final List<Life> OPEN = Life.mixed(Life.OPEN);
    private static final List<Life> CLOSED_LATELY = Life.mixed(Life.CLOSED_LATELY);
    private static final List<Life> OVER_LONG_AGO = Life.mixed(Life.OVER_LONG_AGO);
    private static final long MINUTES_OF_A_DAY = 1440;

    private final Intake intake;
    private final Surroundings around;
    private final Story story;
    private final Tickets tickets;
    private final TicketProcess process;
    private final Steps steps;

    Template(
            Intake intake,
            Story story,
            Desks desks,
            TestClock clock,
            ManagementService management,
            TaskService tasks,
            JdbcClient database,
            Tickets all,
            TicketProcess process,
            Steps steps) {
        this.intake = intake;
        this.around = new Surroundings(story, desks, clock, management, tasks, database);
        this.story = story;
        this.tickets = all;
        this.process = process;
        this.steps = steps;
    }

    /** The clock moves on the way, and is back at the present at the end; nobody else may use the desk meanwhile. */
    public void live(int count) {
        Instant present = around.clock().instant().truncatedTo(ChronoUnit.MILLIS);
        Map<List<Life>, Integer> told = new HashMap<>();
        for (int index = 0; index < count; index++) {
            List<Life> lives = livesOf(index);
            live(index, lives.get((told.merge(lives, 1, Integer::sum) - 1) % lives.size()), present);
        }
        around.clock().reset();
    }

    /** Every part of the template has some of each. */
    private static List<Life> livesOf(int index) {
        int place = index * 37 % 100;
        if (place < OPEN_OF_A_HUNDRED) {
            return OPEN;
        }
        return place < OPEN_OF_A_HUNDRED + CLOSED_LATELY_OF_A_HUNDRED ? CLOSED_LATELY : OVER_LONG_AGO;
    }

    private void live(int index, Life life, Instant present) {
        Random chance = new Random(index * 7919L);
        long youngest = life.youngest() * MINUTES_OF_A_DAY;
        long minutes = youngest + 5 + chance.nextLong(life.oldest() * MINUTES_OF_A_DAY - youngest);
        around.clock().set(present.minus(Duration.ofMinutes(minutes)));
        TicketNumber number = intake.receive(request(index, life, chance)).number();
        Course course = new Course(around, story.ticket(number), present, chance);
        walk(course, life);
        course.untilThePresent();
        if (life.youngest() > 30 && index % 3 > 0) {
            archive(number);
        }
    }

    /** What is not possible any more, because the desk has acted by itself meanwhile, ends the story where it is. */
    private static void walk(Course course, Life life) {
        try {
            life.way().accept(course);
        } catch (Present | NotPossible | NotAllowed end) {
            // The ticket stands where it stands: in a real desk as well.
        }
    }

    private void archive(TicketNumber number) {
        story.inside(() -> {
            var ticket = tickets.lock(number);
            if (ticket.status().isOver()) {
                process.windowClosed(ticket);
                ticket.archive(steps.now());
            }
            return ticket;
        });
    }

    private static NewTicket request(int index, Life life, Random chance) {
        Words words = new Words(chance);
        List<Level> levels = Life.levels().toList();
        return new NewTicket(
                new NewTicket.Person(
                        "template%d@example.org".formatted(index), null, Words.FIRST_NAME + " " + Words.LAST_NAME),
                words.subject(),
                words.description(),
                life.topics().get(chance.nextInt(life.topics().size())),
                null,
                null,
                levels.get(chance.nextInt(levels.size())),
                levels.get(chance.nextInt(levels.size())),
                chance.nextInt(4) == 0 ? Channel.PHONE : Channel.PORTAL,
                List.of(),
                Map.of(),
                List.of());
    }
}
