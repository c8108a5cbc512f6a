package io.flowdesk.process.steps;

import io.flowdesk.process.Names;
import io.flowdesk.process.Var;
import io.flowdesk.process.adapter.OpenTasks;
import io.flowdesk.process.adapter.SideProcesses;
import io.flowdesk.ticket.assignment.Assignment;
import io.flowdesk.ticket.flow.Approvals;
import io.flowdesk.ticket.flow.Escalations;
import io.flowdesk.ticket.policy.Policies.EscalationPath;
import io.flowdesk.ticket.policy.Policies.Occasion;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Building blocks of handing a ticket to somebody. */
@Configuration(proxyBeanMethods = false)
class AssignmentSteps {

    private final TicketStep ticketStep;

    AssignmentSteps(TicketStep ticketStep) {
        this.ticketStep = ticketStep;
    }

    @Bean(Names.Bean.PICK_AGENT)
    JavaDelegate pickAgent(Assignment assignment, OpenTasks tasks) {
        return ticketStep.doing((ticket, step, execution) -> {
            assignment.pick(ticket, occasion(execution), step);
            tasks.assign(ticket);
        });
    }

    /** Stated by the model, else what the last task decided. */
    private static Occasion occasion(DelegateExecution execution) {
        return Var.OCCASION.find(execution).map(Occasion::valueOf).orElseGet(() -> switch (Var.OUTCOME
                .find(execution)
                .orElse("")) {
            case "transfer" -> Occasion.TRANSFERRED;
            case "escalate" -> Occasion.ESCALATED;
            case "reclassify" -> Occasion.RECLASSIFIED;
            case "unclaimed" -> Occasion.UNCLAIMED;
            case "reject", "reopen" -> Occasion.REOPENED;
            default -> Occasion.RECEIVED;
        });
    }

    @Bean(Names.Bean.HAND_TO_DEPUTY)
    JavaDelegate handToDeputy(Approvals approvals, OpenTasks tasks) {
        return ticketStep.doing((ticket, step, execution) -> {
            approvals.handToDeputy(ticket, step);
            tasks.assignApproval(ticket);
        });
    }

    @Bean(Names.Bean.CHOOSE_ESCALATION)
    JavaDelegate chooseEscalation(Escalations escalations) {
        return ticketStep.doing((ticket, step, execution) -> {
            EscalationPath path = escalations.choosePath(ticket, step);
            Var.ESCALATION_PATH.set(execution, path.kind().name());
            Var.ESCALATION_REVIEW.set(execution, path.review());
        });
    }

    @Bean(Names.Bean.MOVE_TO_NEXT_TIER)
    JavaDelegate moveToNextTier(Escalations escalations) {
        return ticketStep.doing((ticket, step, execution) -> Var.ESCALATION_PATH.set(
                execution, escalations.moveToNextTier(ticket, step).name()));
    }

    @Bean(Names.Bean.START_LEAD_REVIEW)
    JavaDelegate startLeadReview(SideProcesses processes) {
        return ticketStep.doing((ticket, step, execution) -> processes.startReview(ticket));
    }

    @Bean(Names.Bean.PUT_LEAD_IN_CHARGE)
    JavaDelegate putLeadInCharge(Escalations escalations, Assignment assignment, OpenTasks tasks) {
        return ticketStep.doing((ticket, step, execution) -> {
            assignment.assign(ticket, escalations.leadOf(ticket, step).id(), step);
            tasks.assign(ticket);
        });
    }
}
