package io.flowdesk.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.http.ResponseEntity;

class SandboxedHtmlTest {

    private static final String REMOTE = "<img data-remote-src=\"https://tracker.example/x.png\">";

    @Test
    void nothingRunsAndNothingIsFetched() {
        ResponseEntity<String> page = page(REMOTE, false);
        String policy = page.getHeaders().getFirst("Content-Security-Policy");
        assertThat(policy)
                .contains("default-src 'none'", "sandbox", "img-src data:;")
                .doesNotContain("https:", "script");
        assertThat(page.getHeaders().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.getHeaders().getFirst("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(page.getBody())
                .contains("<a href=\"?images=true\">Load &lt;them&gt;</a>")
                .doesNotContain("<img src");
    }

    @Test
    void remoteImagesAreFetchedWhenAskedFor() {
        ResponseEntity<String> page = page(REMOTE, true);
        assertThat(page.getHeaders().getFirst("Content-Security-Policy")).contains("img-src data: https: http:;");
        assertThat(page.getBody())
                .contains("<img src=\"https://tracker.example/x.png\">")
                .doesNotContain("?images");
    }

    @Test
    void enclosedPicturesArePartOfThePage() {
        assertThat(page("<img src=\"cid:one&#64;mail\"><img src=\"cid:lost\">", false)
                        .getBody())
                .contains("<img src=\"data:image/png;base64,AAAA\">", "<img alt=\"\">")
                .doesNotContain("cid:");
    }

    @Test
    void theNameOfAPictureMayBeEncodedAsInAnAddress() {
        assertThat(page("<img src=\"cid:one%40mail\"><img src=\"cid:50%off\">", false)
                        .getBody())
                .contains("<img src=\"data:image/png;base64,AAAA\"><img alt=\"\">");
    }

    @Test
    void aPictureThatIsShownOftenIsReadOnceAndThePageStaysBounded() {
        List<String> asked = new ArrayList<>();
        ResponseEntity<String> page = new SandboxedHtml("<img src=\"cid:a\">".repeat(500), false)
                .answer(
                        name -> {
                            asked.add(name);
                            return Optional.of("data:image/png;base64," + "A".repeat(2_000_000));
                        },
                        "");
        assertThat(asked).containsExactly("a");
        assertThat(Objects.requireNonNull(page.getBody()).length()).isLessThan(10_100_000);
        assertThat(page.getBody())
                .contains("<img src=\"data:image/png;base64,AAAA")
                .contains("<img alt=\"\">");
    }

    @Test
    void manyPicturesThatDoNotExistAreNotAllLookedFor() {
        List<String> asked = new ArrayList<>();
        String html = IntStream.range(0, 5000)
                .mapToObj("<img src=\"cid:%d\">"::formatted)
                .collect(Collectors.joining());
        new SandboxedHtml(html, false)
                .answer(
                        name -> {
                            asked.add(name);
                            return Optional.empty();
                        },
                        "");
        assertThat(asked).hasSizeLessThan(300);
    }

    private static ResponseEntity<String> page(String html, boolean images) {
        return new SandboxedHtml(html, images)
                .answer(
                        name -> name.equals("one@mail") ? Optional.of("data:image/png;base64,AAAA") : Optional.empty(),
                        "Load <them>");
    }
}
