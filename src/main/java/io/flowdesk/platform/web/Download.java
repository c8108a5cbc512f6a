package io.flowdesk.platform.web;

import java.io.IOException;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.InputStreamSource;
import org.springframework.core.io.Resource;
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
    private final InputStreamSource content;
    private final long size;

    /**
     * A file whose content is read when it is sent.
     *
     * @param mediaType as the sender declared it
     * @param size in bytes
     */
    public Download(String fileName, String mediaType, long size, InputStreamSource content) {
        this.fileName = fileName;
        this.mediaType = mediaType;
        this.size = size;
        this.content = content;
    }

    /** Shown in place only when it is a harmless picture or a PDF, and its bytes agree; else saved as a file. */
    public ResponseEntity<Resource> answer() {
        PushbackInputStream sent = opened();
        Optional<Viewable> viewable = Viewable.of(mediaType, beginningOf(sent));
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(viewable.map(kind -> MediaType.parseMediaType(kind.mediaType))
                .orElse(MediaType.APPLICATION_OCTET_STREAM));
        headers.setContentDisposition(disposition(viewable.isPresent()));
        headers.setCacheControl(CacheControl.noStore().cachePrivate());
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set(
                "Content-Security-Policy", viewable.filter(Viewable.PDF::equals).isPresent() ? VIEWER : SANDBOX);
        return ResponseEntity.ok().headers(headers).contentLength(size).body(new InputStreamResource(sent));
    }

    private PushbackInputStream opened() {
        try {
            return new PushbackInputStream(content.getInputStream(), Viewable.LONGEST);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] beginningOf(PushbackInputStream content) {
        try {
            byte[] beginning = content.readNBytes(Viewable.LONGEST);
            content.unread(beginning);
            return beginning;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ContentDisposition disposition(boolean inPlace) {
        ContentDisposition.Builder how = inPlace ? ContentDisposition.inline() : ContentDisposition.attachment();
        return (PLAIN.matcher(fileName).matches()
                        ? how.filename(fileName)
                        : how.filename(fileName, StandardCharsets.UTF_8))
                .build();
    }
}
