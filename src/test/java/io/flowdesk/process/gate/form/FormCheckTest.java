package io.flowdesk.process.gate.form;

import static io.flowdesk.process.gate.Files.ANYTHING_IS_THERE;
import static io.flowdesk.process.gate.Files.file;
import static io.flowdesk.process.gate.Files.form;
import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.process.gate.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormCheckTest {

    private final FormCheck check = new FormCheck();

    @Test
    void aFormOfKnownComponentsPasses() {
        assertThat(refusals(form("{\"type\": \"textfield\", \"key\": \"body\"}")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"filepicker", "documentPreview", "script", "", "TEXTFIELD"})
    void componentsThatTasklistCannotRenderAreRefused(String type) {
        assertThat(refusals(form("{\"type\": \"%s\", \"id\": \"Field_1\"}".formatted(type))))
                .extracting(Refusal::element)
                .containsExactly("Field_1");
    }

    @Test
    void alsoInsideOfOthers() {
        assertThat(refusals(form("{\"type\": \"group\", \"components\": [{\"type\": \"filepicker\", \"id\": \"F\"}]}")))
                .extracting(Refusal::element)
                .containsExactly("F");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://evil.example/",
                "//evil.example/",
                "/\\\\evil.example",
                "javascript:alert(1)",
                "data:text/html,x",
                " /desk",
                "=\\\"http://evil.example/\\\" + x",
                "=\\\"/\\\" + x",
                "=\\\"//evil.example\\\"",
                "=x",
                "=\\\"\\\" + x",
                "{{x}}",
                ""
            })
    void anIframeShowsNothingFromElsewhere(String url) {
        assertThat(refusals(form("{\"type\": \"iframe\", \"id\": \"F\", \"url\": \"%s\"}".formatted(url))))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk/tickets/7", "=\\\"/desk/tickets/\\\" + string(ticketId)", "/desk/{{ticketId}}"})
    void anIframeShowsPagesOfThisServer(String url) {
        assertThat(refusals(form("{\"type\": \"iframe\", \"id\": \"F\", \"url\": \"%s\"}".formatted(url))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<a href='javascript:alert(1)'>x</a>",
                "<iframe src='/x'></iframe>",
                "<style>*{}</style>",
                "<form action='http://evil'>"
            })
    void htmlIsNotActive(String content) {
        assertThat(refusals(form("{\"type\": \"html\", \"id\": \"F\", \"content\": \"%s\"}".formatted(content))))
                .isNotEmpty();
    }

    @Test
    void imagesComeFromHere() {
        assertThat(refusals(form("{\"type\": \"image\", \"id\": \"F\", \"source\": \"http://evil/x.png\"}")))
                .isNotEmpty();
        assertThat(refusals(form("{\"type\": \"image\", \"id\": \"F\", \"source\": \"/desk/logo.png\"}")))
                .isEmpty();
    }

    @Test
    void aNewerSchemaIsRefused() {
        assertThat(refusals(form("").replace("16", "17"))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{} {}",
                "{\"components\": []}",
                "{\"id\": \"f\"}",
                "{\"id\": \"f\", \"id\": \"g\", \"components\": []}"
            })
    void whatIsNoFormIsRefused(String content) {
        assertThat(refusals(content)).isNotEmpty();
    }

    private List<Refusal> refusals(String content) {
        return check.check(file("x.form", content), ANYTHING_IS_THERE);
    }
}
