package io.flowdesk.api.actions;

import io.flowdesk.ticket.Text;
import io.flowdesk.ticket.action.Action;
import io.flowdesk.ticket.people.Contact;
import org.jspecify.annotations.Nullable;

/** Somebody who may not be known yet. */
record ChangeRequesterBody(@Nullable String email) {

    Action asAction() {
        String address = Text.required("email", email, 254);
        return new Action.ChangeRequester(Contact.byMail(Contact.mail("email", address)));
    }
}
