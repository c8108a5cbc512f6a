package io.flowdesk.mail.content.html;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlStreamEventReceiver;

/** Passes everything on. The library's own one has a close method that may be interrupted, and is never called. */
class PassedOn implements HtmlStreamEventReceiver {

    private final HtmlStreamEventReceiver sink;

    PassedOn(HtmlStreamEventReceiver sink) {
        this.sink = sink;
    }

    @Override
    public void openDocument() {
        sink.openDocument();
    }

    @Override
    public void closeDocument() {
        sink.closeDocument();
    }

    @Override
    public void openTag(@Nullable String element, @Nullable List<String> attributes) {
        sink.openTag(element, attributes);
    }

    @Override
    public void closeTag(@Nullable String element) {
        sink.closeTag(element);
    }

    @Override
    public void text(@Nullable String text) {
        sink.text(text);
    }
}
