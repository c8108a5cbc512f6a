package io.flowdesk.mail.content.reply;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** One expectation of that project about the text that is visible, or about the text that is not. */
record CrispAssertion(Function<Reply, String> of, String expected, boolean pattern, boolean outcome) {

    private static final String FIRST_FRAGMENT = "{\"fragment\":0}";

    /** Without those that ask for anything else. */
    static List<CrispAssertion> of(JsonNode asserts) {
        boolean inline = asserts.toString().contains("fragment\\\":2");
        List<CrispAssertion> assertions = new ArrayList<>();
        for (JsonNode one : asserts) {
            JsonNode actual = one.get("actual");
            String subject = actual.isObject() ? actual.path("on").asText() : actual.asText();
            if (subject.equals("@quoted") || subject.equals("@visible") || subject.equals(FIRST_FRAGMENT)) {
                assertions.add(assertion(subject, actual, one.get("expected"), inline));
            }
        }
        return assertions;
    }

    /** Where more fragments are visible, the first one is only the beginning of what is. */
    private static CrispAssertion assertion(String subject, JsonNode actual, JsonNode expected, boolean inline) {
        Function<Reply, String> of = subject.equals("@quoted") ? Reply::folded : Reply::text;
        if (actual.isObject()) {
            String regex = actual.get("rx").asText();
            return new CrispAssertion(of, regex.substring(1, regex.lastIndexOf('/')), true, expected.asBoolean());
        }
        String text = ReplyCase.layoutFree(expected.asText());
        return inline
                ? new CrispAssertion(of, "^" + Pattern.quote(text), true, true)
                : new CrispAssertion(of, text, false, true);
    }

    boolean holds(Reply reply) {
        String text = of.apply(reply);
        return pattern
                ? Pattern.compile(expected).matcher(text).find() == outcome
                : ReplyCase.layoutFree(text).equals(expected);
    }
}
