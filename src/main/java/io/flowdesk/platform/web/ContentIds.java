package io.flowdesk.platform.web;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.UriUtils;

/** What sanitised HTML says about pictures that came in the same mail: {@code src="cid:…"}, RFC 2392. */
public final class ContentIds {

    private static final Pattern SHOWN = Pattern.compile("src=\"cid:([^\"]{1,500})\"");

    private ContentIds() {}

    /** Of the pictures that it shows. */
    public static Set<String> shownIn(String html) {
        return SHOWN.matcher(html).results().map(ContentIds::contentId).collect(Collectors.toSet());
    }

    /** @param attribute instead of {@code src}, by Content-ID */
    static String replaced(String html, UnaryOperator<String> attribute) {
        return SHOWN.matcher(html).replaceAll(found -> Matcher.quoteReplacement(attribute.apply(contentId(found))));
    }

    /** It is part of an address there; one that is not encoded is taken as it is. */
    private static String contentId(MatchResult shown) {
        String written = HtmlUtils.htmlUnescape(shown.group(1));
        try {
            return UriUtils.decode(written, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return written;
        }
    }
}
