package io.flowdesk.portal.request;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.flowdesk.identity.Actor;
import io.flowdesk.identity.CurrentActor;
import io.flowdesk.identity.Desks;
import io.flowdesk.intake.Intake;
import io.flowdesk.intake.idempotency.Answer;
import io.flowdesk.intake.idempotency.Fingerprint;
import io.flowdesk.intake.idempotency.Idempotency;
import io.flowdesk.portal.form.Upload;
import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.conversation.Attachments;
import io.flowdesk.ticket.people.Requester;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes a ticket of a form, once, however often the form is sent. */
@Component
class Submission {

    private static final int CREATED = 201;

    private final Newcomers newcomers;
    private final Intake intake;
    private final Attachments attachments;
    private final Idempotency idempotency;
    private final CurrentActor actor;
    private final Desks desks;

    Submission(
            Newcomers newcomers,
            Intake intake,
            Attachments attachments,
            Idempotency idempotency,
            CurrentActor actor,
            Desks desks) {
        this.newcomers = newcomers;
        this.intake = intake;
        this.attachments = attachments;
        this.idempotency = idempotency;
        this.actor = actor;
        this.desks = desks;
    }

    /**
     * The id of the ticket.
     *
     * @throws io.flowdesk.platform.InvalidInput with every field that is wrong
     * @throws io.flowdesk.intake.idempotency.KeyReused when this form was sent before with other words
     */
    long send(RequestForm form, List<Upload> files, Locale language) {
        Answer answer = idempotency.once(form.key(), fingerprint(form, files), () -> {
            Ticket ticket = newcomers
                    .known(form, language)
                    .map(person -> receive(form, files, person))
                    .orElseGet(() -> intake.receive(form.request(null, List.of())));
            return Answer.of(CREATED, null, null, String.valueOf(ticket.id()));
        });
        return Long.parseLong(answer.body());
    }

    private Ticket receive(RequestForm form, List<Upload> files, Requester person) {
        Actor by = Actor.requester(person.id());
        return actor.as(by, () -> {
            List<UUID> ids =
                    files.stream().map(file -> file.store(attachments, by)).toList();
            return intake.receive(
                    form.request(desks.current().topic(form.value("helpTopic")).orElse(null), ids));
        });
    }

    private static Fingerprint fingerprint(RequestForm form, List<Upload> files) {
        byte[] words = new TreeMap<>(form.typed()).toString().getBytes(UTF_8);
        return Fingerprint.of(
                "POST",
                "/portal",
                Stream.concat(Stream.of(words), files.stream().map(Upload::fingerprint))
                        .toArray(byte[][]::new));
    }
}
