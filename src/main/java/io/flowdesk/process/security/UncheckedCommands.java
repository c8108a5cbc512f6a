package io.flowdesk.process.security;

import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.cmd.AddCommentCmd;
import org.camunda.bpm.engine.impl.cmd.CreateAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskBpmnErrorCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskEscalationCmd;
import org.camunda.bpm.engine.impl.cmd.SaveAttachmentCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Refuses everybody, administrators too, what the engine does not check or what would leave a ticket without its task:
 * an error that no model catches ends the process silently.
 */
class UncheckedCommands extends CommandInterceptor {

    private static final String CONVERSATION = "Comments and attachments belong to the ticket, not to its task";
    private static final String OUTCOME = "A task is completed by its form only";

    private static final Map<Class<?>, String> REFUSED = Map.of(
            AddCommentCmd.class, CONVERSATION,
            CreateAttachmentCmd.class, CONVERSATION,
            SaveAttachmentCmd.class, CONVERSATION,
            HandleTaskBpmnErrorCmd.class, OUTCOME,
            HandleTaskEscalationCmd.class, OUTCOME,
            DeleteTaskCmd.class, "A task ends with its process, it cannot be deleted");

    @Override
    public <T> T execute(Command<T> command) {
        String reason = REFUSED.get(command.getClass());
        if (reason != null && TeamAuthorizations.current().caller().isPresent()) {
            throw new AuthorizationException(reason);
        }
        return next.execute(command);
    }
}
