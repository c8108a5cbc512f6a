package io.flowdesk.ticket.view;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.flowdesk.identity.Level;
import io.flowdesk.ticket.Approval;
import io.flowdesk.ticket.Channel;
import io.flowdesk.ticket.IdentityProof;
import io.flowdesk.ticket.Priority;
import io.flowdesk.ticket.Resolution;
import io.flowdesk.ticket.Status;
import io.flowdesk.ticket.Suspicion;
import io.flowdesk.ticket.TicketNumber;
import io.flowdesk.ticket.sla.FollowBeforeCommit;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Shows tickets as they stand in the running transaction. Who may see them was asked before. */
@Component
public class TicketViews {

    private static final String MAIN_ADDRESS =
            "(select a.email from requester_address a where a.requester_id = %s and a.main limit 1)";
    private static final String TICKETS = "select t.*, r.name as requester_name, r.phone as requester_phone, "
            + MAIN_ADDRESS.formatted("r.id") + " as requester_email,"
            + " array(select " + MAIN_ADDRESS.formatted("c.requester_id")
            + " from ticket_collaborator c where c.ticket_id = t.id order by 1) as collaborators,"
            + " array(select f.team from ticket_referral f where f.ticket_id = t.id order by 1) as referred_to,"
            + " array(select k.number from ticket k where k.parent_id = t.id order by k.id) as children,"
            + " (select p.number from ticket p where p.id = t.parent_id) as parent,"
            + " (select m.number from ticket m where m.id = t.merged_into) as merged_into_number"
            + " from ticket t join requester r on r.id = t.requester_id where t.id in (:ids)";
    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private final EntityManager entities;
    private final JdbcClient database;
    private final ObjectMapper json;
    private final SlaViews slas;
    private final FollowBeforeCommit clocks;

    TicketViews(
            EntityManager entities, JdbcClient database, ObjectMapper json, SlaViews slas, FollowBeforeCommit clocks) {
        this.entities = entities;
        this.database = database;
        this.json = json;
        this.slas = slas;
        this.clocks = clocks;
    }

    /** What its ETag says; empty when there is no such ticket. */
    public Optional<Long> revision(TicketNumber number) {
        return database.sql("select changes from ticket where number = ?")
                .param(number.value())
                .query(Long.class)
                .optional();
    }

    /** As it stands now; the ticket must exist. */
    public TicketView of(long id) {
        return of(List.of(id)).get(0);
    }

    /** In the order of the ids. */
    public List<TicketView> of(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        flush();
        Map<Long, SlaView> sla = slas.of(ids);
        Map<Long, TicketView> found =
                database
                        .sql(TICKETS)
                        .param("ids", ids)
                        .query((row, index) -> view(new Columns(row), sla))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(TicketView::id, Function.identity()));
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(found.get(id)).stream())
                .toList();
    }

    /** What this transaction has changed is not in the tables yet, and the clocks have not followed it. */
    private void flush() {
        if (entities.isJoinedToTransaction()) {
            clocks.followNow();
            entities.flush();
        }
    }

    private TicketView view(Columns ticket, Map<Long, SlaView> sla) throws SQLException {
        return new TicketView(
                ticket.row().getLong("id"),
                ticket.row().getLong("changes"),
                ticket.text("number"),
                ticket.text("subject"),
                ticket.value(Status.class, "status"),
                ticket.optional("custom_status"),
                ticket.optional(Resolution.class, "resolution"),
                ticket.value(Priority.class, "priority"),
                ticket.value(Level.class, "impact"),
                ticket.value(Level.class, "urgency"),
                ticket.optional("topic"),
                ticket.optional("service"),
                ticket.value(Channel.class, "channel"),
                ticket.text("team"),
                ticket.row().getInt("tier"),
                ticket.optional("assignee"),
                ticket.texts("referred_to"),
                requester(ticket),
                ticket.row().getBoolean("reachable_by_mail"),
                ticket.texts("collaborators"),
                ticket.instant("created_at"),
                ticket.instant("updated_at"),
                ticket.optionalInstant("first_responded_at"),
                ticket.optionalInstant("first_resolved_at"),
                ticket.optionalInstant("resolved_at"),
                ticket.optionalInstant("closed_at"),
                ticket.row().getInt("reopen_count"),
                ticket.optionalInstant("promised_at"),
                ticket.optionalInstant("unread_since"),
                wait(ticket),
                ticket.optional(Approval.class, "approval"),
                ticket.optional("approver"),
                ticket.optional(Suspicion.class, "suspicion"),
                ticket.optional(IdentityProof.How.class, "identity_verified"),
                ticket.optional("parent"),
                ticket.texts("children"),
                ticket.optional("merged_into_number"),
                ticket.row().getBoolean("major_incident"),
                ticket.row().getObject("satisfaction", Integer.class),
                fields(ticket.text("fields")),
                ticket.optionalInstant("due_at"),
                sla.get(ticket.row().getLong("id")));
    }

    private static TicketView.Person requester(Columns ticket) throws SQLException {
        return new TicketView.Person(
                ticket.optional("requester_email"),
                ticket.optional("requester_phone"),
                ticket.optional("requester_name"));
    }

    private static TicketView.@Nullable Wait wait(Columns ticket) throws SQLException {
        return ticket.value(Status.class, "status").isWaiting()
                ? new TicketView.Wait(ticket.optional("waiting_reason"), ticket.optionalInstant("waiting_until"))
                : null;
    }

    private Map<String, Object> fields(String stored) {
        try {
            return json.readValue(stored, FIELDS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the fields of a ticket are no JSON object", e);
        }
    }
}
