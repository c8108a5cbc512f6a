package io.flowdesk.platform.web;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file that a stranger uploaded, on its way to a browser that must not run anything in it. */
public final class Download {

    /** A sandbox without exceptions; a viewer of PDFs does not start in one. */
    private static final String SANDBOX = "default-src 'none'; sandbox";

    private static final String VIEWER = "default-src 'none'; object-src 'self'";

    /** Needs no encoding, which not everybody who saves files understands. */
    private static final Pattern PLAIN = Pattern.compile("[\\w.() -]+");

    private final String fileName;
    private final String mediaType;
    private final byte[] content;

    /** @param mediaType as the sender declared it */
    public Download(String fileName, String mediaType, byte[] content) {
        this.fileName = fileName;
        this.mediaType = mediaType;
        this.content = content;
    }

    /** Shown in place only when it is a harmless picture or a PDF, and its bytes agree; else saved as a file. */
    public ResponseEntity<byte[]> answer() {
        Optional<Viewable> viewable = Viewable.of(mediaType, content);
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(viewable.map(kind -> MediaType.parseMediaType(kind.mediaType))
                .orElse(MediaType.APPLICATION_OCTET_STREAM));
        headers.setContentDisposition(disposition(viewable.isPresent()));
        headers.setCacheControl(CacheControl.noStore().cachePrivate());
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set(
                "Content-Security-Policy", viewable.filter(Viewable.PDF::equals).isPresent() ? VIEWER : SANDBOX);
        return ResponseEntity.ok().headers(headers).body(content);
    }

    private ContentDisposition disposition(boolean inPlace) {
        ContentDisposition.Builder how = inPlace ? ContentDisposition.inline() : ContentDisposition.attachment();
        return (PLAIN.matcher(fileName).matches()
                        ? how.filename(fileName)
                        : how.filename(fileName, StandardCharsets.UTF_8))
                .build();
    }
}
