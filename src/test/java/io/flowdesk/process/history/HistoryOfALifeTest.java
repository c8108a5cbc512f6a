package io.flowdesk.process.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.process.story.ATicket;
import io.flowdesk.process.story.Story;
import io.flowdesk.process.story.TheDesk;
import io.flowdesk.process.story.Time;
import io.flowdesk.testing.FlowdeskTest;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How many rows the engine writes about a plain ticket that it never reads again; they are most of a large database. */
@FlowdeskTest
class HistoryOfALifeTest {

    private static final List<String> TABLES = List.of(
            "act_hi_procinst",
            "act_hi_actinst",
            "act_hi_taskinst",
            "act_hi_varinst",
            "act_hi_identitylink",
            "act_hi_job_log",
            "act_hi_op_log",
            "act_hi_detail",
            "act_hi_incident",
            "act_hi_comment");

    private static final String ROWS = TABLES.stream()
                    .map(table -> "select root_proc_inst_id_ as root from " + table)
                    .collect(Collectors.joining(" union all ", "select count(*) from (", ") h"))
            + " where root in (select id_ from act_hi_procinst where business_key_ = ? and super_process_instance_id_ is null)";

    @Autowired
    private Story story;

    @Autowired
    private Time time;

    @Autowired
    private TheDesk desk;

    @Autowired
    private JdbcClient database;

    @AfterEach
    void theDeskIsAsBefore() {
        desk.isAsBefore();
    }

    @Test
    void intakeWritesAtMost10RowsOfHistory() {
        assertThat(rowsOf(story.aTicket().arrives())).isLessThanOrEqualTo(10);
    }

    @Test
    void aPlainLifeWritesAtMost24RowsOfHistory() {
        ATicket ticket = confirmed();
        time.passesUntil("2026-12-24T10:00", ticket);
        assertThat(rowsOf(ticket)).isLessThanOrEqualTo(24);
    }

    @Test
    void whatHasEndedSaysUntilWhenItIsKept() {
        ATicket ticket = confirmed();
        assertThat(rowsKeptForEver(ticket)).as("while it may be reopened").isPositive();
        time.passesUntil("2026-12-24T10:00", ticket);
        assertThat(rowsKeptForEver(ticket)).isZero();
    }

    private ATicket confirmed() {
        time.is("2026-11-23T10:00");
        ATicket ticket = story.aTicket().isClaimedBy("agent1");
        story.agent("agent1").resolves(ticket);
        story.requester(ticket).confirms(ticket);
        return ticket;
    }

    private int rowsKeptForEver(ATicket ticket) {
        String rows = TABLES.stream()
                .map(table -> "select root_proc_inst_id_ as root from " + table + " where removal_time_ is null")
                .collect(Collectors.joining(" union all "));
        return database.sql("select count(*) from (" + rows
                        + ") h join act_hi_procinst i on i.id_ = h.root where i.business_key_ = ?")
                .param(ticket.number().value())
                .query(Integer.class)
                .single();
    }

    private int rowsOf(ATicket ticket) {
        return database.sql(ROWS)
                .param(ticket.number().value())
                .query(Integer.class)
                .single();
    }
}
