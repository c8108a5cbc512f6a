package io.flowdesk.process.security;

import java.util.Set;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.cmd.AddCommentCmd;
import org.camunda.bpm.engine.impl.cmd.CreateAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.SaveAttachmentCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Refuses to write comments and attachments of the engine: it checks neither who writes nor who reads them, and the
 * conversation is the ticket's.
 */
class UncheckedCommands extends CommandInterceptor {

    private static final Set<Class<?>> REFUSED =
            Set.of(AddCommentCmd.class, CreateAttachmentCmd.class, SaveAttachmentCmd.class);

    @Override
    public <T> T execute(Command<T> command) {
        if (REFUSED.contains(command.getClass())
                && TeamAuthorizations.current().caller().isPresent()) {
            throw new AuthorizationException("Comments and attachments belong to the ticket, not to its task");
        }
        return next.execute(command);
    }
}
