package io.flowdesk.mail.content.body;

import org.jspecify.annotations.Nullable;

/**
 * What a part has to be read.
 *
 * @param text null if it has none of its own
 * @param html as it was sent; null if it has none
 */
public record Body(@Nullable String text, @Nullable String html) {

    static final Body NOTHING = new Body(null, null);

    boolean isNothing() {
        return text == null && html == null;
    }
}
