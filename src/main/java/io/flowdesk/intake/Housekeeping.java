package io.flowdesk.intake;

import io.flowdesk.intake.idempotency.KeptAnswers;
import io.flowdesk.ticket.conversation.Attachments;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Clears away what nobody can ask for any more. Every node may do it at any time: deleting twice does no harm. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Housekeeping {

    private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);

    private final Attachments attachments;
    private final KeptAnswers answers;

    Housekeeping(Attachments attachments, KeptAnswers answers) {
        this.attachments = attachments;
        this.answers = answers;
    }

    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT15M")
    void clear() {
        int uploads = attachments.removeUnattached();
        int keys = answers.forgetOld();
        LOG.debug("Removed {} unattached uploads and {} old idempotency keys", uploads, keys);
    }
}
