package io.flowdesk.api.tickets;

import io.flowdesk.identity.Level;
import io.flowdesk.intake.NewTicket;
import io.flowdesk.ticket.Channel;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A request to open a ticket. */
@Schema(name = "NewTicket")
record NewTicketBody(
        @Schema(requiredMode = RequiredMode.REQUIRED) NewTicket.@Nullable Person requester,
        @Schema(requiredMode = RequiredMode.REQUIRED, maxLength = 250) @Nullable String subject,
        @Schema(requiredMode = RequiredMode.REQUIRED, maxLength = 100_000) @Nullable String description,
        @Schema(description = "Key of a help topic; without one a person finds out") @Nullable String helpTopic,
        @Schema(maxLength = 120) @Nullable String service,
        @Schema(description = "What the requester has tried already", maxLength = 100_000) @Nullable String stepsTaken,
        @Schema(description = "Default: that of the topic") @Nullable Level impact,
        @Schema(description = "Default: that of the topic") @Nullable Level urgency,
        @Schema(description = "Default: API") @Nullable Reception channel,
        @Schema(description = "Mail addresses, at most 10") @Nullable List<String> collaborators,
        @Schema(description = "Answers to the questions of the help topic, by key") @Nullable
                Map<String, Object> fields,
        @Schema(description = "Ids of uploads of the caller, at most 20") @Nullable List<UUID> attachments) {

    /** How a caller of the API may say that he got the request. */
    enum Reception {
        API(Channel.API),
        PHONE(Channel.PHONE),
        WALK_IN(Channel.WALK_IN);

        private final Channel channel;

        Reception(Channel channel) {
            this.channel = channel;
        }
    }

    NewTicket asNewTicket() {
        return new NewTicket(
                requester,
                subject,
                description,
                helpTopic,
                service,
                stepsTaken,
                impact,
                urgency,
                Objects.requireNonNullElse(channel, Reception.API).channel,
                Objects.requireNonNullElse(collaborators, List.of()),
                Objects.requireNonNullElse(fields, Map.of()),
                Objects.requireNonNullElse(attachments, List.of()));
    }
}
