package io.flowdesk.portal.ticket;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.flowdesk.identity.CurrentActor;
import io.flowdesk.intake.idempotency.Answer;
import io.flowdesk.intake.idempotency.Fingerprint;
import io.flowdesk.intake.idempotency.Idempotency;
import io.flowdesk.platform.transaction.Conflicts;
import io.flowdesk.portal.form.FormKey;
import io.flowdesk.portal.form.Upload;
import io.flowdesk.ticket.Channel;
import io.flowdesk.ticket.conversation.Attachments;
import io.flowdesk.ticket.hearing.Correspondence;
import io.flowdesk.ticket.hearing.Correspondence.Letter;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a requester writes on his page: stored once, however often the form is sent. */
@Component
class Answers {

    private static final int CREATED = 201;

    private final Visits visits;
    private final Correspondence correspondence;
    private final Attachments attachments;
    private final Idempotency idempotency;
    private final Conflicts conflicts;
    private final CurrentActor actor;

    Answers(
            Visits visits,
            Correspondence correspondence,
            Attachments attachments,
            Idempotency idempotency,
            Conflicts conflicts,
            CurrentActor actor) {
        this.visits = visits;
        this.correspondence = correspondence;
        this.attachments = attachments;
        this.idempotency = idempotency;
        this.conflicts = conflicts;
        this.actor = actor;
    }

    /** @param elsewhere the old ticket was over for good, so this is a new one */
    record Written(long ticketId, boolean elsewhere) {}

    /** Stores a reply once, however often the form with this key is sent. */
    Written reply(String token, String key, String text, List<Upload> files) {
        return conflicts.retrying(() -> {
            Visit visit = visits.enterToAct(token);
            visit.require(visit.link().purpose().mayWrite());
            return actor.as(visit.actor(), () -> once(visit, key, text, files));
        });
    }

    private Written once(Visit visit, String key, String text, List<Upload> files) {
        Fingerprint form = Fingerprint.of(
                "POST",
                visit.ticket().number().value(),
                Stream.concat(Stream.of(text.getBytes(UTF_8)), files.stream().map(Upload::fingerprint))
                        .toArray(byte[][]::new));
        Answer answer = idempotency.once(
                FormKey.of(key), form, () -> Answer.of(CREATED, null, null, String.valueOf(write(visit, text, files))));
        long ticket = Long.parseLong(answer.body());
        return new Written(ticket, ticket != visit.ticket().id());
    }

    private long write(Visit visit, String text, List<Upload> files) {
        List<UUID> ids = files.stream()
                .map(file -> file.store(attachments, visit.actor()))
                .toList();
        String from = visit.isRequester() ? null : visit.person().email().orElse(null);
        visit.confirmMailbox();
        return correspondence
                .requesterWrote(visit.ticket().number(), new Letter(from, text, ids, Channel.PORTAL))
                .ticketId();
    }
}
