package io.flowdesk.ticket.view;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.flowdesk.identity.Level;
import io.flowdesk.ticket.Approval;
import io.flowdesk.ticket.Channel;
import io.flowdesk.ticket.IdentityProof;
import io.flowdesk.ticket.Priority;
import io.flowdesk.ticket.Resolution;
import io.flowdesk.ticket.Status;
import io.flowdesk.ticket.Suspicion;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is shown of a ticket, except its conversation.
 *
 * @param revision counts every change of the ticket
 * @param collaborators mail addresses
 * @param reachableByMail false: the requester has to be called
 * @param firstResolvedAt stays when the ticket is reopened, as {@code resolvedAt} does not
 * @param dueAt of the earliest SLA clock that runs
 * @param sla null on tickets that are older than the SLA
 * @param parent number of another ticket, as are {@code children} and {@code mergedInto}
 */
public record TicketView(
        @JsonIgnore long id,
        @JsonIgnore long revision,
        String number,
        String subject,
        Status status,
        @Nullable String customStatus,
        @Nullable Resolution resolution,
        Priority priority,
        Level impact,
        Level urgency,
        @Nullable String helpTopic,
        @Nullable String service,
        Channel channel,
        String team,
        int tier,
        @Nullable String assignee,
        List<String> referredTo,
        Person requester,
        boolean reachableByMail,
        List<String> collaborators,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant firstRespondedAt,
        @Nullable Instant firstResolvedAt,
        @Nullable Instant resolvedAt,
        @Nullable Instant closedAt,
        int reopenCount,
        @Nullable Instant promisedAt,
        @Nullable Instant unreadSince,
        @Nullable Wait waiting,
        @Nullable Approval approval,
        @Nullable String approver,
        @Nullable Suspicion suspicion,
        IdentityProof.@Nullable How identityVerified,
        @Nullable String parent,
        List<String> children,
        @Nullable String mergedInto,
        boolean majorIncident,
        @Nullable Integer satisfaction,
        Map<String, Object> fields,
        @Nullable Instant dueAt,
        @Nullable SlaView sla) {

    /** Who asks. */
    public record Person(@Nullable String email, @Nullable String phone, @Nullable String name) {}

    /** What the ticket waits for, and until when. */
    public record Wait(@Nullable String reason, @Nullable Instant until) {}
}
