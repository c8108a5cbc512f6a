package io.flowdesk.mail.content.body;

import io.flowdesk.mail.content.MailFile;
import io.flowdesk.platform.web.ContentIds;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Files that the HTML shows by their Content-ID. */
public final class Images {

    private Images() {}

    /** The files, with those marked that safe HTML shows. */
    public static List<MailFile> shown(List<MailFile> files, @Nullable String html) {
        Set<String> ids = html == null ? Set.of() : ContentIds.shownIn(html);
        return files.stream()
                .map(file -> ids.contains(String.valueOf(file.contentId())) ? inline(file) : file)
                .toList();
    }

    private static MailFile inline(MailFile file) {
        return new MailFile(file.name(), file.mediaType(), file.contentId(), true, file.content());
    }
}
