package io.flowdesk.process.answers;

import io.flowdesk.identity.Level;
import io.flowdesk.platform.InvalidInput;
import io.flowdesk.process.Names.Field;
import io.flowdesk.process.forms.Fields;
import io.flowdesk.ticket.IdentityProof;
import io.flowdesk.ticket.Priority;
import io.flowdesk.ticket.Resolution;
import io.flowdesk.ticket.action.Action;
import java.util.List;

/** Makes the actions of the contract out of the fields of a form. */
final class FormActions {

    private FormActions() {}

    static Action reply(Fields fields) {
        return new Action.Reply(fields.required(Field.BODY), List.of());
    }

    static Action note(Fields fields) {
        return new Action.Note(fields.required(Field.NOTE), List.of());
    }

    static Action requestInfo(Fields fields) {
        return new Action.RequestInfo(fields.required(Field.BODY));
    }

    static Action waitForThirdParty(Fields fields) {
        return new Action.WaitThirdParty(fields.required(Field.REASON), fields.requiredInstant(Field.UNTIL));
    }

    private static Action resolve(Fields fields, boolean close) {
        return new Action.Resolve(
                fields.requiredChoice(Field.RESOLUTION, Resolution.class),
                fields.required(Field.BODY),
                fields.isTicked(Field.VERIFIED),
                fields.text(Field.CAUSE),
                close);
    }

    private static Action transfer(Fields fields) {
        return new Action.Transfer(fields.required(Field.TEAM), fields.required(Field.REASON));
    }

    private static Action escalate(Fields fields) {
        return new Action.Escalate(fields.required(Field.REASON), fields.choice(Field.KIND, Action.Escalation.class));
    }

    /** @param reason the field that says why */
    static Action reclassify(Fields fields, String reason) {
        return new Action.Reclassify(
                fields.text(Field.HELP_TOPIC),
                fields.choice(Field.IMPACT, Level.class),
                fields.choice(Field.URGENCY, Level.class),
                fields.choice(Field.PRIORITY, Priority.class),
                fields.text(Field.SERVICE),
                fields.text(reason),
                fields.text(Field.TEAM),
                fields.text(Field.ASSIGNEE));
    }

    static Action verifyIdentity(Fields fields) {
        return new Action.VerifyIdentity(
                fields.requiredChoice(Field.HOW, IdentityProof.How.class), fields.text(Field.REMARK));
    }

    static Action close(Fields fields, Resolution as) {
        return new Action.Close(as, fields.required(Field.REASON));
    }

    /** What ends the work on a ticket, or the wait, for the one who has it. */
    static Action leadingAway(Fields fields) {
        return switch (fields.outcome()) {
            case "resolve" -> resolve(fields, false);
            case "resolve-and-close" -> resolve(fields, true);
            case "transfer" -> transfer(fields);
            case "escalate" -> escalate(fields);
            case "close" -> close(fields, fields.requiredChoice(Field.CLOSE_AS, Resolution.class));
            default -> throw unknown(fields);
        };
    }

    /** One of our forms was changed to offer an outcome that we have never heard of. */
    static InvalidInput unknown(Fields fields) {
        return fields.wrong(Field.OUTCOME, "The desk does not know the outcome " + fields.outcome() + ".");
    }
}
