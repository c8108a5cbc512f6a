package io.flowdesk.process.steps;

import io.flowdesk.mail.Resending;
import io.flowdesk.process.Names;
import io.flowdesk.process.Var;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The building block of mails that were given up. No mail is sent here: that may take long, and jobs are in a hurry. */
@Configuration(proxyBeanMethods = false)
class SendAgain {

    private final TicketStep ticketStep;

    SendAgain(TicketStep ticketStep) {
        this.ticketStep = ticketStep;
    }

    @Bean(Names.Bean.SEND_AGAIN)
    JavaDelegate sendAgain(Resending mails) {
        return ticketStep.doing((ticket, step, execution) -> {
            long mail = Var.MAIL.of(execution);
            if (!isRetry(execution)) {
                throw new ProcessEngineException(mails.complaint(ticket, mail));
            }
            mails.sendAgain(ticket, mail);
        });
    }

    /** The job remembers that it has failed before, and only a person can have given it another attempt. */
    private static boolean isRetry(DelegateExecution execution) {
        return execution
                        .getProcessEngineServices()
                        .getManagementService()
                        .createJobQuery()
                        .processInstanceId(execution.getProcessInstanceId())
                        .withException()
                        .count()
                > 0;
    }
}
