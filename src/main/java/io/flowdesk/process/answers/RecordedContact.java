package io.flowdesk.process.answers;

import io.flowdesk.identity.Desks;
import io.flowdesk.identity.HelpTopic;
import io.flowdesk.identity.Level;
import io.flowdesk.identity.TopicField;
import io.flowdesk.intake.NewTicket;
import io.flowdesk.process.Names.Field;
import io.flowdesk.process.forms.Fields;
import io.flowdesk.process.gate.ModelNames;
import io.flowdesk.ticket.Channel;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes a request out of what an agent wrote down about a phone call or a visit. */
@Component
class RecordedContact {

    private final Desks desks;

    RecordedContact(Desks desks) {
        this.desks = desks;
    }

    NewTicket request(Fields fields) {
        return new NewTicket(
                new NewTicket.Person(fields.text(Field.EMAIL), fields.text(Field.PHONE), fields.text(Field.NAME)),
                fields.text(Field.SUBJECT),
                fields.text(Field.DESCRIPTION),
                fields.text(Field.HELP_TOPIC),
                fields.text(Field.SERVICE),
                fields.text(Field.STEPS_TAKEN),
                fields.choice(Field.IMPACT, Level.class),
                fields.choice(Field.URGENCY, Level.class),
                channel(fields),
                List.of(),
                answers(fields),
                List.of());
    }

    private static Channel channel(Fields fields) {
        Channel channel = fields.requiredChoice(Field.CHANNEL, Channel.class);
        if (!channel.isConversation()) {
            throw fields.wrong(Field.CHANNEL, "This is PHONE or WALK_IN.");
        }
        return channel;
    }

    /** A desk may add the questions of its topics to the form; those of the chosen one count. */
    private Map<String, Object> answers(Fields fields) {
        Set<String> asked =
                desks.current().topic(fields.text(Field.HELP_TOPIC)).map(HelpTopic::fields).orElse(List.of()).stream()
                        .map(TopicField::key)
                        .collect(Collectors.toSet());
        Map<String, Object> answers = fields.besides(ModelNames.FIELDS);
        answers.keySet().retainAll(asked);
        return answers;
    }
}
