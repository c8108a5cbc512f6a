package io.flowdesk.platform.web;

import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.HtmlUtils;

/**
 * The HTML of a mail on a page of its own. It was made harmless before it was stored; should anything have slipped
 * through, the browser runs it nowhere: no script, no form, no cookie, and nothing is fetched unless asked for.
 */
public final class SandboxedHtml {

    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:%s;"
            + " base-uri 'none'; form-action 'none'; frame-ancestors 'self';"
            + " sandbox allow-popups allow-popups-to-escape-sandbox";

    private static final String HELD_BACK = "data-remote-src=\"";

    private final String html;
    private final boolean remoteImages;

    /**
     * Sanitised HTML whose remote images are held back as {@code data-remote-src}.
     *
     * @param remoteImages whether the reader asked for them
     */
    public SandboxedHtml(String html, boolean remoteImages) {
        this.html = html;
        this.remoteImages = remoteImages;
    }

    /**
     * A whole page.
     *
     * @param pictures a picture that came with the mail by its Content-ID, as a {@code data:} address
     * @param load what the link says that fetches remote images
     */
    public ResponseEntity<String> answer(Function<String, Optional<String>> pictures, String load) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Content-Security-Policy", POLICY.formatted(remoteImages ? " https: http:" : ""))
                .body(page(pictures, load));
    }

    private String page(Function<String, Optional<String>> pictures, String load) {
        boolean asks = !remoteImages && html.contains(HELD_BACK);
        String offer = asks ? "<p><a href=\"?images=true\">" + HtmlUtils.htmlEscape(load) + "</a></p><hr>" : "";
        String shown = remoteImages ? html.replace(HELD_BACK, "src=\"") : html;
        return "<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body>"
                + offer
                + new EnclosedPictures(pictures).in(shown)
                + "</body></html>";
    }
}
