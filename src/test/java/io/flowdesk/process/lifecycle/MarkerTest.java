package io.flowdesk.process.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.process.story.ATicket;
import io.flowdesk.ticket.action.Action;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people type into forms is found in our tables, and in none of the engine's. */
class MarkerTest extends Scenario {

    private static final String MARKER = "Xylographer7731";

    @Autowired
    JdbcClient database;

    private void works(ATicket ticket, Map<String, Object> fields) {
        story.agent("agent1").completes(ticket, "Task_WorkOnTicket", fields);
    }

    @Test
    void noTextOfAFormStaysInTheEngine() {
        ATicket ticket = story.aTicket().isClaimedBy("agent1");
        works(ticket, Map.of("outcome", "reply", "body", MARKER + " reply"));
        works(ticket, Map.of("outcome", "note", "note", MARKER + " note"));
        works(ticket, Map.of("outcome", "verify-identity", "how", "CALL_BACK", "remark", MARKER + " proof"));
        works(
                ticket,
                Map.of("outcome", "reclassify", "service", MARKER + " service", "impact", "HIGH", "remark", MARKER));
        works(ticket, Map.of("outcome", "request-info", "body", MARKER + " question"));
        story.agent("agent1").completes(ticket, "Task_WaitForRequester", Map.of("outcome", "resume"));
        works(
                ticket,
                Map.of(
                        "outcome",
                        "resolve",
                        "resolution",
                        "SOLVED",
                        "body",
                        MARKER + " solution",
                        "cause",
                        MARKER + " cause"));
        story.agent("agent1")
                .completes(ticket, "Task_FollowUp", Map.of("outcome", "reject", "body", MARKER + " rejected"));
        ATicket side = story.aTicket().isClaimedBy("agent1");
        story.agent("agent1").does(side, new Action.AddTask("Look", "infrastructure", null));
        story.agent("expert2").completes(side, "Task_DoSideTask", Map.of("done", MARKER + " done"));
        works(side, Map.of("outcome", "close", "closeAs", "INVALID", "reason", MARKER + " closed"));

        assertThat(tablesWithTheMarker("act\\_%")).isEmpty();
        assertThat(tablesWithTheMarker("%")).contains("message.body", "ticket.resolution_cause", "side_task.outcome");
    }

    private List<String> tablesWithTheMarker(String tables) {
        return database
                .sql("select table_name, column_name, data_type from information_schema.columns"
                        + " where table_schema = 'public' and table_name like :tables"
                        + " and data_type in ('text', 'character varying', 'bytea', 'jsonb')")
                .param("tables", tables)
                .query((row, index) -> List.of(row.getString(1), row.getString(2), row.getString(3)))
                .list()
                .stream()
                .filter(column -> holdsTheMarker(column.get(0), column.get(1), column.get(2)))
                .map(column -> column.get(0) + "." + column.get(1))
                .toList();
    }

    private boolean holdsTheMarker(String table, String column, String type) {
        String text = type.equals("bytea") ? "encode(" + column + ", 'escape')" : "cast(" + column + " as text)";
        return database.sql("select exists (select 1 from " + table + " where " + text + " like '%" + MARKER + "%')")
                .query(Boolean.class)
                .single();
    }
}
