package io.flowdesk.process.answers;

import io.flowdesk.intake.Intake;
import io.flowdesk.platform.InvalidInput;
import io.flowdesk.process.Names;
import io.flowdesk.process.forms.DeployedForms;
import io.flowdesk.process.forms.Fields;
import io.flowdesk.process.forms.Handover;
import io.flowdesk.process.forms.Submission;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Building block: opens a ticket with what the start form was filled in with, as the agent who did. */
@Component(Names.Bean.OPEN_CONTACT_TICKET)
class OpenContactTicket implements JavaDelegate {

    private final Handover handover;
    private final DeployedForms forms;
    private final RecordedContact contact;
    private final Intake intake;

    OpenContactTicket(Handover handover, DeployedForms forms, RecordedContact contact, @Lazy Intake intake) {
        this.handover = handover;
        this.forms = forms;
        this.contact = contact;
        this.intake = intake;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Submission submission = handover.to(execution.getProcessDefinitionId())
                .orElseThrow(() -> new AuthorizationException("A contact is recorded by its form only"));
        Fields fields = forms.checkStart(((ExecutionEntity) execution).getProcessDefinition(), submission.fields());
        try {
            intake.receive(contact.request(fields));
        } catch (InvalidInput refusal) {
            throw fields.labelled(refusal);
        }
    }
}
