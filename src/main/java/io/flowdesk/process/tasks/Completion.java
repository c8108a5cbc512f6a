package io.flowdesk.process.tasks;

import io.flowdesk.process.forms.Fields;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;

/** What follows for the ticket when a task of one kind is completed by its form. */
public interface Completion {

    /** Ids of the forms that it understands. */
    Set<String> forms();

    /** Changes the ticket and returns the outcome that the gateways of the process ask for. */
    String complete(DelegateTask task, String form, Fields fields);
}
