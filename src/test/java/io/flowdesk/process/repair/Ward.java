package io.flowdesk.process.repair;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.platform.doctor.Doctor;
import io.flowdesk.platform.repair.Repairs;
import io.flowdesk.platform.repair.Treatment;
import io.flowdesk.process.story.ATicket;
import io.flowdesk.process.story.Story;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Where tickets are broken behind the application's back, examined and treated. */
@Component
class Ward {

    private final Doctor doctor;
    private final Repairs repairs;
    private final Story story;
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    Ward(Doctor doctor, Repairs repairs, Story story, JdbcClient database, TransactionTemplate transaction) {
        this.doctor = doctor;
        this.repairs = repairs;
        this.story = story;
        this.database = database;
        this.transaction = transaction;
    }

    /** Each statement changes something; {@code :number} is the ticket's. */
    void breaks(ATicket ticket, String... statements) {
        isHealthy();
        transaction.executeWithoutResult(status -> List.of(statements).forEach(sql -> assertThat(database.sql(sql)
                        .param("number", ticket.number().value())
                        .update())
                .as(sql)
                .isPositive()));
    }

    /** Each of these parts is in another finding, or in the same one. */
    Ward finds(String... parts) {
        List<String> findings = doctor.examine().findings();
        assertThat(parts).allSatisfy(part -> assertThat(findings).anyMatch(finding -> finding.contains(part)));
        return this;
    }

    /** Afterwards there is nothing to repair, and a second time does nothing. */
    List<Treatment> repairs() {
        List<Treatment> done = repairs.treatAll();
        assertThat(done).isNotEmpty();
        assertThat(doctor.examine().findings()).as("left after %s", done).isEmpty();
        assertThat(repairs.treatAll()).isEmpty();
        return done;
    }

    /** Repairs nothing of this, and says why. */
    void leaves(String part, String why) {
        assertThat(repairs.treatAll()).anySatisfy(treatment -> {
            assertThat(treatment.finding().sentence()).contains(part);
            assertThat(treatment.outcome()).isEqualTo(Treatment.Outcome.LEFT);
            assertThat(treatment.words()).contains(why);
        });
    }

    /** Repairs this, whatever else is found. */
    void treats(String part, String words) {
        assertThat(repairs.treatAll()).anySatisfy(treatment -> {
            assertThat(treatment.finding().sentence()).contains(part);
            assertThat(treatment.outcome()).isEqualTo(Treatment.Outcome.REPAIRED);
            assertThat(treatment.words()).contains(words);
        });
    }

    void isHealthy() {
        assertThat(doctor.examine().findings()).isEmpty();
    }

    /** From work on, by agent1. */
    void goesToItsEnd(ATicket ticket) {
        story.agent("agent1").resolves(ticket);
        ticket.is("RESOLVED as SOLVED, service-desk, agent1");
        story.requester(ticket).confirms(ticket);
        ticket.reaches("Timer_ReopenWindow").isOver();
        isHealthy();
    }

    /** Which events the database has of the ticket, with actor and reason. */
    List<String> repairsToldOf(ATicket ticket) {
        return database.sql("select actor || ': ' || reason from ticket_event where kind = 'REPAIRED' and ticket_id ="
                        + " (select id from ticket where number = ?) order by seq")
                .param(ticket.number().value())
                .query(String.class)
                .list();
    }

    long mailsAbout(ATicket ticket) {
        return database.sql("select count(*) from outbox where ticket_id = (select id from ticket where number = ?)")
                .param(ticket.number().value())
                .query(Long.class)
                .single();
    }
}
