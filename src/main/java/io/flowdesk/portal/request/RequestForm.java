package io.flowdesk.portal.request;

import io.flowdesk.identity.HelpTopic;
import io.flowdesk.identity.TopicField;
import io.flowdesk.intake.NewTicket;
import io.flowdesk.intake.idempotency.KeyReused;
import io.flowdesk.portal.form.FormKey;
import io.flowdesk.ticket.Channel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What was typed, exactly; it is shown again when something is wrong with it.
 *
 * @param typed values by name of the field; an answer to a topic's question is {@code answer.<topic>.<field>}
 */
record RequestForm(Map<String, String> typed) {

    private static final String KEY = "key";

    /** Nobody sees this field, so only programs fill it in. */
    private static final String TRAP = "website";

    private static final Map<String, Object> YES_NO = Map.of("yes", true, "no", false);

    RequestForm {
        typed = Map.copyOf(typed);
    }

    /** An empty form with a key of its own. */
    static RequestForm fresh(@Nullable String topic) {
        return new RequestForm(Map.of(KEY, FormKey.fresh(), "helpTopic", topic == null ? "" : topic));
    }

    /** Browsers send a line break as two characters. */
    static RequestForm of(MultiValueMap<String, String> sent) {
        Map<String, String> typed = new HashMap<>();
        sent.toSingleValueMap().forEach((name, value) -> typed.put(name, value.replace("\r\n", "\n")));
        return new RequestForm(typed);
    }

    /** The name that a field of the request has on the page. */
    String inputOf(String field) {
        if (field.startsWith("fields.")) {
            return "answer." + value("helpTopic") + field.substring("fields".length());
        }
        return field.equals("attachments") ? "files" : field.substring(field.indexOf('.') + 1);
    }

    /** The same words; with a new key if the old one stands for a ticket that exists already. */
    RequestForm again(RuntimeException refused) {
        return refused instanceof KeyReused ? withFreshKey() : this;
    }

    private RequestForm withFreshKey() {
        Map<String, String> same = new HashMap<>(typed);
        same.put(KEY, FormKey.fresh());
        return new RequestForm(same);
    }

    /** Never null. */
    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    /** Never null. */
    public String answer(String topic, String field) {
        return value("answer." + topic + "." + field);
    }

    /** The same for both if a form is sent twice. */
    String key() {
        return FormKey.of(value(KEY));
    }

    /** A browser without scripts asks for the questions of the topic that was chosen. */
    boolean asksForQuestions() {
        return typed.containsKey("questions");
    }

    boolean isTrapped() {
        return !value(TRAP).isBlank();
    }

    NewTicket request(@Nullable HelpTopic topic, List<UUID> files) {
        return new NewTicket(
                new NewTicket.Person(value("email"), value("phone"), value("name")),
                value("subject"),
                value("description"),
                value("helpTopic"),
                value("service"),
                value("stepsTaken"),
                null,
                null,
                Channel.PORTAL,
                List.of(),
                topic == null ? Map.of() : answers(topic),
                files);
    }

    private Map<String, Object> answers(HelpTopic topic) {
        Map<String, Object> answers = new HashMap<>();
        topic.fields().forEach(field -> answers.put(field.key(), read(field.type(), answer(topic.key(), field.key()))));
        return answers;
    }

    /** What cannot be read stays text, which intake refuses. */
    private static Object read(TopicField.Type type, String text) {
        return switch (type) {
            case NUMBER -> Numbers.read(text);
            case YES_NO -> YES_NO.getOrDefault(text, text);
            case TEXT, DATE, CHOICE -> text;
        };
    }
}
