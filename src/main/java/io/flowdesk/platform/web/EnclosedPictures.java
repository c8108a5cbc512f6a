package io.flowdesk.platform.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The pictures that came with a mail, put into its page. Whoever wrote the mail says how often each is shown, so there
 * is an end to it: what comes after that has no picture. Used for one page.
 */
final class EnclosedPictures {

    /** Of the whole page, in characters. */
    private static final long MOST = 10_000_000;

    /** As many as a mail may have files, and more. */
    private static final int MOST_NAMES = 200;

    private final Function<String, Optional<String>> pictures;
    private final Map<String, Optional<String>> known = new HashMap<>();
    private long left = MOST;

    /** @param pictures by Content-ID, as a {@code data:} address; each is asked for once */
    EnclosedPictures(Function<String, Optional<String>> pictures) {
        this.pictures = pictures;
    }

    /** Sanitised HTML with the pictures in it. */
    String in(String html) {
        return ContentIds.replaced(html, this::source);
    }

    private String source(String contentId) {
        Optional<String> address = picture(contentId).filter(each -> each.length() <= left);
        left -= address.map(String::length).orElse(0);
        return address.map(each -> "src=\"" + each + "\"").orElse("alt=\"\"");
    }

    /** One that does not fit now will not later, so it is not kept. */
    private Optional<String> picture(String contentId) {
        if (!known.containsKey(contentId) && known.size() < MOST_NAMES) {
            known.put(contentId, pictures.apply(contentId).filter(address -> address.length() <= left));
        }
        return known.getOrDefault(contentId, Optional.empty());
    }
}
