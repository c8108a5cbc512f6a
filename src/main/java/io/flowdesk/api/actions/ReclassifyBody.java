package io.flowdesk.api.actions;

import io.flowdesk.identity.Level;
import io.flowdesk.platform.InvalidInput;
import io.flowdesk.ticket.Priority;
import io.flowdesk.ticket.action.Action;
import org.jspecify.annotations.Nullable;

/** Whoever triages also chooses team or agent; that is done in Tasklist, or by {@code transfer} and {@code assign}. */
record ReclassifyBody(
        @Nullable String helpTopic,
        @Nullable Level impact,
        @Nullable Level urgency,
        @Nullable Priority priority,
        @Nullable String service,
        @Nullable String reason) {

    Action asAction() {
        if (helpTopic == null && impact == null && urgency == null && priority == null && service == null) {
            throw new InvalidInput("helpTopic", "At least one of helpTopic, impact, urgency, priority and service.");
        }
        return new Action.Reclassify(helpTopic, impact, urgency, priority, service, reason, null, null);
    }
}
