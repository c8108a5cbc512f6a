package io.flowdesk.mail.content.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlStreamEventProcessor;
import org.owasp.html.HtmlStreamEventReceiver;

/** Moves the address of a remote image out of the browser's reach, where a page can find it when somebody asks. */
final class HeldBackImages implements HtmlStreamEventProcessor {

    static final String ADDRESS = "data-remote-src";

    @Override
    public HtmlStreamEventReceiver wrap(HtmlStreamEventReceiver sink) {
        return new PassedOn(sink) {

            @Override
            public void openTag(@Nullable String element, @Nullable List<String> attributes) {
                super.openTag(element, attributes == null ? List.of() : heldBack(attributes));
            }
        };
    }

    private static List<String> heldBack(List<String> attributes) {
        List<String> changed = new ArrayList<>(attributes);
        for (int name = 0; name + 1 < changed.size(); name += 2) {
            if (changed.get(name).equals("src") && isRemote(changed.get(name + 1))) {
                changed.set(name, ADDRESS);
            }
        }
        return changed;
    }

    private static boolean isRemote(String address) {
        String start = address.strip().toLowerCase(Locale.ROOT);
        return start.startsWith("http:") || start.startsWith("https:") || start.startsWith("//");
    }
}
