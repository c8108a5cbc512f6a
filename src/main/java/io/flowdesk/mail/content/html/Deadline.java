package io.flowdesk.mail.content.html;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlStreamEventProcessor;
import org.owasp.html.HtmlStreamEventReceiver;

/** Gives up at the first tag or text after its time. No thread is needed that might never end. */
final class Deadline implements HtmlStreamEventProcessor {

    /** Names and values of one tag. */
    private static final int MOST = 200;

    private final long end;

    private Deadline(long end) {
        this.end = end;
    }

    static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    /** Throws HtmlGivenUp after the deadline. */
    void check() {
        if (System.nanoTime() - end > 0) {
            throw new HtmlGivenUp("HTML took too long");
        }
    }

    /** The sanitiser compares all attributes of a tag with each other. */
    private static List<String> few(List<String> attributes) {
        return attributes.size() > MOST ? new ArrayList<>(attributes.subList(0, MOST)) : attributes;
    }

    @Override
    public HtmlStreamEventReceiver wrap(HtmlStreamEventReceiver sink) {
        return new PassedOn(sink) {

            @Override
            public void openTag(@Nullable String element, @Nullable List<String> attributes) {
                check();
                super.openTag(element, attributes == null ? List.of() : few(attributes));
            }

            @Override
            public void text(@Nullable String text) {
                check();
                super.text(text);
            }

            @Override
            public void closeTag(@Nullable String element) {
                check();
                super.closeTag(element);
            }
        };
    }
}
