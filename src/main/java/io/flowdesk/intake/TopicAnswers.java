package io.flowdesk.intake;

import io.flowdesk.identity.HelpTopic;
import io.flowdesk.identity.TopicField;
import io.flowdesk.platform.InputErrors;
import io.flowdesk.platform.InvalidInput;
import io.flowdesk.ticket.Text;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Holds the answers against the questions that a help topic asks. */
final class TopicAnswers {

    private static final int LONGEST = 4000;
    private static final int MOST_DIGITS = 30;

    private final InputErrors errors;

    TopicAnswers(InputErrors errors) {
        this.errors = errors;
    }

    /** Answers that hold nothing are left out. */
    Map<String, Object> read(@Nullable HelpTopic topic, Map<String, Object> answers) {
        List<TopicField> questions = topic == null ? List.of() : topic.fields();
        refuseUnknown(questions, answers);
        Map<String, Object> read = new HashMap<>();
        questions.forEach(question -> read(question, answers.get(question.key()), read));
        return read;
    }

    private void refuseUnknown(List<TopicField> questions, Map<String, Object> answers) {
        answers.keySet().stream()
                .filter(key ->
                        questions.stream().noneMatch(question -> question.key().equals(key)))
                .forEach(key -> errors.add("fields." + key, "The help topic has no such field."));
    }

    private void read(TopicField question, @Nullable Object answer, Map<String, Object> read) {
        String field = "fields." + question.key();
        try {
            Object value = isNothing(answer) ? null : valid(field, question, answer);
            if (value != null) {
                read.put(question.key(), value);
            } else if (question.required()) {
                errors.add(field, "This is required.");
            }
        } catch (InvalidInput wrong) {
            errors.addAll(wrong);
        }
    }

    private static boolean isNothing(@Nullable Object answer) {
        return answer == null || (answer instanceof String text && text.isBlank());
    }

    private static @Nullable Object valid(String field, TopicField question, @Nullable Object answer) {
        return switch (question.type()) {
            case TEXT -> Text.optional(field, text(field, answer), LONGEST);
            case NUMBER -> number(field, answer);
            case DATE -> date(field, text(field, answer));
            case CHOICE -> choice(field, question.options(), text(field, answer));
            case YES_NO -> yesOrNo(field, answer);
        };
    }

    private static String text(String field, @Nullable Object answer) {
        if (answer instanceof String text) {
            return text;
        }
        throw new InvalidInput(field, "This is a text.");
    }

    private static Number number(String field, @Nullable Object answer) {
        if (answer instanceof Number number) {
            BigDecimal exact = new BigDecimal(number.toString());
            if (exact.precision() <= MOST_DIGITS && Math.abs((long) exact.scale()) <= MOST_DIGITS) {
                return number;
            }
        }
        throw new InvalidInput(field, "This is a number of at most " + MOST_DIGITS + " digits.");
    }

    private static String date(String field, String answer) {
        try {
            LocalDate date = LocalDate.parse(answer.strip());
            if (date.getYear() >= 1900 && date.getYear() < 2200) {
                return date.toString();
            }
        } catch (DateTimeException noDate) {
            // Refused below, like a date that is too far away.
        }
        throw new InvalidInput(field, "This is a date between 1900 and 2199, such as 2026-05-31.");
    }

    private static String choice(String field, List<String> options, String answer) {
        if (options.contains(answer)) {
            return answer;
        }
        throw new InvalidInput(field, "This is one of " + options + ".");
    }

    private static Boolean yesOrNo(String field, @Nullable Object answer) {
        if (answer instanceof Boolean yes) {
            return yes;
        }
        throw new InvalidInput(field, "This is true or false.");
    }
}
