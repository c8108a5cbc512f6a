package io.flowdesk.mail.content.body;

import io.flowdesk.mail.content.MailFile;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.owasp.html.Encoding;

/** Files that the HTML shows by their Content-ID. */
public final class Images {

    private static final Pattern SHOWN = Pattern.compile("src=\"cid:([^\"]{1,500})\"");

    private Images() {}

    /** The files, with those marked that safe HTML shows. */
    public static List<MailFile> shown(List<MailFile> files, @Nullable String html) {
        Set<String> ids = html == null ? Set.of() : ids(html);
        return files.stream()
                .map(file -> ids.contains(String.valueOf(file.contentId())) ? inline(file) : file)
                .toList();
    }

    private static Set<String> ids(String html) {
        return SHOWN.matcher(html)
                .results()
                .map(match -> decoded(Encoding.decodeHtml(match.group(1), true)))
                .collect(Collectors.toSet());
    }

    /** A plus sign is one: this is no form. */
    private static String decoded(String id) {
        try {
            return URLDecoder.decode(id.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return id;
        }
    }

    private static MailFile inline(MailFile file) {
        return new MailFile(file.name(), file.mediaType(), file.contentId(), true, file.content());
    }
}
