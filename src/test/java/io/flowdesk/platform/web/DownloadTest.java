package io.flowdesk.platform.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;

class DownloadTest {

    private static final byte[] PNG = "\u0089PNG\r\n\u001a\nrest".getBytes(ISO_8859_1);

    @Test
    void aPictureIsShown() {
        HttpHeaders headers = headers("printer.png", "image/png", PNG);
        assertThat(headers.getContentDisposition().isInline()).isTrue();
        assertThat(headers.getContentType()).hasToString("image/png");
    }

    @Test
    void aPdfIsShown() {
        HttpHeaders headers = headers("invoice.pdf", "application/pdf", "%PDF-1.7".getBytes(UTF_8));
        assertThat(headers.getContentDisposition().isInline()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "page.html, text/html, <script>alert(1)</script>",
        "drawing.svg, image/svg+xml, <svg onload='alert(1)'/>",
        "pretender.png, image/png, <script>alert(1)</script>",
        "pretender.html, text/html, GIF89a",
        "pretender.pdf, application/pdf, <html>",
        "short.png, image/png, x"
    })
    void anythingElseIsSavedAsMereBytes(String name, String type, String content) {
        HttpHeaders headers = headers(name, type, content.getBytes(UTF_8));
        assertThat(headers.getContentDisposition().isAttachment()).isTrue();
        assertThat(headers.getContentType()).hasToString("application/octet-stream");
    }

    @Test
    void noBrowserGuessesOrRunsAnything() {
        HttpHeaders headers = headers("a.png", "image/png", PNG);
        assertThat(headers.getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(headers.getFirst("Content-Security-Policy")).contains("default-src 'none'", "sandbox");
        assertThat(headers.getCacheControl()).contains("no-store");
    }

    @Test
    void aPlainNameIsSentPlainly() {
        assertThat(headers("log of today.txt", "text/plain", new byte[0]).getFirst(HttpHeaders.CONTENT_DISPOSITION))
                .isEqualTo("attachment; filename=\"log of today.txt\"");
        assertThat(headers("größe.txt", "text/plain", new byte[0]).getFirst(HttpHeaders.CONTENT_DISPOSITION))
                .contains("filename*=UTF-8''gr%C3%B6%C3%9Fe.txt");
    }

    @Test
    void aNameCannotAddAHeader() {
        HttpHeaders headers = headers("a\"; x=\r\nSet-Cookie: b=c ü.txt", "text/plain", new byte[0]);
        assertThat(headers.getFirst(HttpHeaders.CONTENT_DISPOSITION)).doesNotContain("\r", "\n");
        assertThat(headers.getContentDisposition().isAttachment()).isTrue();
    }

    private static HttpHeaders headers(String name, String type, byte[] content) {
        return Objects.requireNonNull(
                        new Download(name, type, content.length, () -> new ByteArrayInputStream(content)).answer())
                .getHeaders();
    }
}
