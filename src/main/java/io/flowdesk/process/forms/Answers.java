package io.flowdesk.process.forms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.flowdesk.identity.Desk;
import io.flowdesk.process.Names;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** Reads one answer as its field wants it: form-js sends dates as text and whole numbers in any size. */
final class Answers {

    /** What a gateway asks for is kept by the engine, so it must never be what somebody typed. */
    private static final Pattern FLAG = Pattern.compile("[a-z0-9-]{1,60}");

    private static final Set<Class<?>> SCALARS =
            Set.of(String.class, Integer.class, Long.class, Short.class, Double.class, Float.class, Boolean.class);

    private Answers() {}

    /** The answer cannot be one to this field; why is a sentence for whoever gave it. */
    static final class Wrong extends Exception {

        private static final long serialVersionUID = 1L;

        private final String why;

        Wrong(String why) {
            super(why);
            this.why = why;
        }

        String why() {
            return why;
        }
    }

    static Object read(FormField field, Object value, Desk desk) throws Wrong {
        return switch (field.kind()) {
            case LINE, TEXT -> text(field, value);
            case NUMBER -> number(field, value);
            case FLAG -> as(Boolean.class, value, "yes or no");
            case CHOICE -> choice(field, value, desk);
            case CHOICES -> choices(field, value, desk);
            case DATE -> moment(value, "a date", LocalDate::parse);
            case TIME -> moment(value, "a time", text -> LocalTime.parse(text, DateTimeFormatter.ISO_TIME));
            case DATE_TIME -> moment(value, "a date and a time", DateTimeFormatter.ISO_DATE_TIME::parse);
            case COMPUTED -> value instanceof String text ? limited(field, text) : scalar(value);
            case STRUCTURE ->
                json(limited(field, as(String.class, value, "JSON"))).toString();
        };
    }

    private static String text(FormField field, Object value) throws Wrong {
        String text = limited(field, as(String.class, value, "text"));
        if (field.key().equals(Names.Variable.OUTCOME) && !FLAG.matcher(text).matches()) {
            throw new Wrong("This is one of the outcomes that the process knows.");
        }
        return text;
    }

    private static String limited(FormField field, String text) throws Wrong {
        if (text.length() > field.longest()) {
            throw new Wrong("This has at most " + field.longest() + " characters.");
        }
        if (text.indexOf('\0') >= 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new Wrong("This holds a character that text cannot have.");
        }
        return text;
    }

    private static BigDecimal number(FormField field, Object value) throws Wrong {
        BigDecimal number = decimal(value);
        if (field.least() != null && number.compareTo(field.least()) < 0) {
            throw new Wrong("This is at least " + field.least() + ".");
        }
        if (field.most() != null && number.compareTo(field.most()) > 0) {
            throw new Wrong("This is at most " + field.most() + ".");
        }
        return number;
    }

    private static BigDecimal decimal(Object value) throws Wrong {
        String digits = String.valueOf(scalar(value));
        try {
            if (digits.length() <= 40) {
                return new BigDecimal(digits);
            }
        } catch (NumberFormatException notANumber) {
            // Told below, as every other value that is none.
        }
        throw new Wrong("This must be a number.");
    }

    private static Object choice(FormField field, Object value, Desk desk) throws Wrong {
        String chosen = limited(field, String.valueOf(scalar(value)));
        if (!field.offer().holds(chosen, desk)) {
            throw new Wrong("This is none of the values to choose from.");
        }
        return field.key().equals(Names.Variable.OUTCOME) ? text(field, chosen) : value;
    }

    private static List<Object> choices(FormField field, Object value, Desk desk) throws Wrong {
        JsonNode list = json(as(String.class, value, "a list"));
        if (!list.isArray()) {
            throw new Wrong("This must be a list.");
        }
        for (JsonNode chosen : list) {
            choice(field, chosen.asText(), desk);
        }
        return StreamSupport.stream(list.spliterator(), false)
                .<Object>map(JsonNode::asText)
                .toList();
    }

    /** Reads text in the form of ISO 8601. */
    @FunctionalInterface
    private interface Parser {
        Object parse(String text);
    }

    private static String moment(Object value, String what, Parser parser) throws Wrong {
        String text = value instanceof Date date ? date.toInstant().toString() : as(String.class, value, what);
        try {
            parser.parse(text);
            return text;
        } catch (DateTimeException notAMoment) {
            throw new Wrong("This must be " + what + ".");
        }
    }

    private static JsonNode json(String text) throws Wrong {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException broken) {
            throw new Wrong("This must be JSON.");
        }
    }

    private static Object scalar(Object value) throws Wrong {
        if (!SCALARS.contains(value.getClass())) {
            throw new Wrong("This must be text, a number, or yes or no.");
        }
        return value;
    }

    private static <T> T as(Class<T> type, Object value, String what) throws Wrong {
        if (!type.isInstance(value)) {
            throw new Wrong("This must be " + what + ".");
        }
        return type.cast(value);
    }
}
