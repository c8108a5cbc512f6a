package io.flowdesk.process.answers;

import io.flowdesk.mail.MailDecisions;
import io.flowdesk.process.Names.Field;
import io.flowdesk.process.Names.Form;
import io.flowdesk.process.Var;
import io.flowdesk.process.forms.Fields;
import io.flowdesk.process.tasks.Completion;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Somebody decides on a mail that the desk did not take in by itself. */
@Component
class MailForms implements Completion {

    private final MailDecisions mails;

    MailForms(@Lazy MailDecisions mails) {
        this.mails = mails;
    }

    @Override
    public Set<String> forms() {
        return Set.of(Form.QUARANTINED_MAIL, Form.MAIL_OF_A_STRANGER, Form.UNPROVEN_REPLY);
    }

    @Override
    public String complete(DelegateTask task, String form, Fields fields) {
        long mail = Var.HELD_MAIL_ID.of(task);
        switch (fields.outcome()) {
            case "take-again" -> mails.takeAgain(mail);
            case "open" -> mails.openByHand(mail, byHand(fields));
            case "admit" -> mails.admit(mail);
            case "open-apart" -> mails.openApart(mail);
            case "publish" -> mails.publish(mail);
            case "note" -> mails.note(mail);
            case "discard" -> mails.discard(mail, fields.required(Field.REASON).strip());
            default -> throw FormActions.unknown(fields);
        }
        return fields.outcome();
    }

    private static MailDecisions.ByHand byHand(Fields fields) {
        return new MailDecisions.ByHand(
                fields.required(Field.EMAIL),
                fields.text(Field.NAME),
                fields.required(Field.SUBJECT),
                fields.required(Field.DESCRIPTION));
    }
}
