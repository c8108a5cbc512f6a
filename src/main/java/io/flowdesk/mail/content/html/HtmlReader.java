package io.flowdesk.mail.content.html;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.HtmlStreamEventProcessor;
import org.owasp.html.HtmlStreamRenderer;
import org.owasp.html.HtmlTextEscapingMode;

/** Reads HTML of strangers, each time within its limit. */
public final class HtmlReader {

    private static final Pattern TAG = Pattern.compile("<[^<>]*>");

    /** Escaping makes it longer, but by so much only where somebody means it to. */
    private static final int GROWTH = 2;

    private static final int SMALL = 10_000;

    private final Duration time;

    public HtmlReader(Duration time) {
        this.time = time;
    }

    /** What may be shown of it; null if that took too long, grew too much or is nested too deep. */
    public @Nullable String safe(String html) {
        var safe = new StringBuilder();
        Deadline deadline = Deadline.in(time);
        try {
            HtmlSanitizer.sanitize(
                    html,
                    new NotTooDeep(MailPolicy.POLICY.apply(HtmlStreamRenderer.create(safe, broken -> {}))),
                    HtmlStreamEventProcessor.Processors.compose(deadline, new HeldBackImages()));
        } catch (HtmlGivenUp e) {
            return null;
        }
        return safe.length() > GROWTH * html.length() + SMALL ? null : safe.toString();
    }

    /** As text; without its structure if that took too long or is nested too deep. Quoted text begins with {@code >}. */
    public String text(String html) {
        var text = new HtmlText();
        try {
            HtmlSanitizer.sanitize(html, text, Deadline.in(time));
        } catch (HtmlGivenUp e) {
            return TAG.matcher(html).replaceAll(" ");
        }
        return text.toString();
    }

    /** Counts the elements that are open once the sanitiser has closed those that nobody closes. */
    private static final class NotTooDeep extends PassedOn implements HtmlSanitizer.Policy {

        private int open;

        NotTooDeep(HtmlSanitizer.Policy policy) {
            super(policy);
        }

        @Override
        public void openTag(@Nullable String element, @Nullable List<String> attributes) {
            if (element != null && !HtmlTextEscapingMode.isVoidElement(element)) {
                HtmlGivenUp.ifTooDeep(++open);
            }
            super.openTag(element, attributes);
        }

        @Override
        public void closeTag(@Nullable String element) {
            open--;
            super.closeTag(element);
        }
    }
}
