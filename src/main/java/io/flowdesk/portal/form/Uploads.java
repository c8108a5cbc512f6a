package io.flowdesk.portal.form;

import io.flowdesk.platform.InvalidInput;
import io.flowdesk.portal.PortalProperties;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.web.servlet.MultipartProperties;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Reads the files of a form. */
@Component
public class Uploads {

    private final PortalProperties settings;
    private final MultipartProperties multipart;

    Uploads(PortalProperties settings, MultipartProperties multipart) {
        this.settings = settings;
        this.multipart = multipart;
    }

    /**
     * What was chosen: browsers send an empty part without a name when nothing was.
     *
     * @throws io.flowdesk.platform.InvalidInput when there are too many
     */
    public List<Upload> read(@Nullable List<MultipartFile> sent) {
        List<MultipartFile> files = chosen(sent);
        if (files.size() > settings.files()) {
            throw new InvalidInput("attachments", "There are at most " + settings.files() + " attachments.");
        }
        return files.stream().map(Uploads::read).toList();
    }

    /** How many files one form takes. */
    public int most() {
        return settings.files();
    }

    /** Of one file, in megabytes. A larger one is refused before it is read. */
    public long megabytes() {
        return multipart.getMaxFileSize().toMegabytes();
    }

    private static List<MultipartFile> chosen(@Nullable List<MultipartFile> sent) {
        return Optional.ofNullable(sent).orElse(List.of()).stream()
                .filter(file -> !file.isEmpty() || !nameOf(file).isBlank())
                .toList();
    }

    private static Upload read(MultipartFile file) {
        String type = Optional.ofNullable(file.getContentType()).orElse("application/octet-stream");
        return new Upload(nameOf(file), type, file);
    }

    private static String nameOf(MultipartFile file) {
        return Optional.ofNullable(file.getOriginalFilename()).orElse("");
    }
}
