package io.flowdesk.mail.content.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReaderTest {

    private static final HtmlReader READER = new HtmlReader(Duration.ofSeconds(5));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<a href='javascript:alert(1)'>x</a>",
                "<a href='java\tscript:alert(1)'>x</a>",
                "<iframe src='https://evil.example'></iframe>",
                "<object data='https://evil.example'></object>",
                "<svg onload=alert(1)><script>alert(1)</script></svg>",
                "<form action='https://evil.example'><input name=password></form>",
                "<style>body{background:url(https://evil.example)}</style>",
                "<div style=\"background:url('https://evil.example/x')\">x</div>",
                "<div style='position:fixed;top:0'>x</div>",
                "<link rel=stylesheet href='https://evil.example'>",
                "<meta http-equiv=refresh content='0;url=https://evil.example'>",
                "<base href='https://evil.example'>",
                "<table background='https://evil.example'><tr><td>x</td></tr></table>",
                "<img srcset='https://evil.example 1x'>",
                "<video poster='https://evil.example'></video>",
                "<img src='data:image/svg+xml;base64,PHN2Zz4='>",
                "<math><mi xlink:href='javascript:alert(1)'>x</mi></math>",
                "<a id=tasklist name=tasklist class=btn>x</a>",
            })
    void whatCanDoHarmIsGone(String html) {
        assertThat(READER.safe(html))
                .doesNotContainPattern(
                        "(?i)script|onerror|onload|evil|data:|position|<form|<input|<style| id=| class=");
    }

    @Test
    void remoteImagesWaitUntilSomebodyAsks() {
        assertThat(READER.safe("<img src=\"https://a.example/x.png?a=1&amp;b=2\" alt=\"a chart\">"))
                .doesNotContain(" src=")
                .contains("data-remote-src=\"https://a.example/x.png?a&#61;1&amp;b&#61;2\"")
                .contains("alt=\"a chart\"");
        assertThat(READER.safe("<img src=//a.example/x.png>")).doesNotContain(" src=");
        assertThat(READER.safe("<img data-remote-src='javascript:x' src=cid:a>"))
                .doesNotContain("javascript");
    }

    @Test
    void imagesThatCameWithTheMailAreShown() {
        assertThat(READER.safe("<img src=\"cid:shot@x\">")).contains("src=\"cid:shot&#64;x\"");
        assertThat(READER.safe("<img src=\"data:image/png;base64,AAAA\">"))
                .contains("src=\"data:image/png;base64,AAAA\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?images=true",
                "/desk/search",
                "desk",
                "",
                "#x",
                ".",
                "https:x",
                "http:/x",
                "\\\\\\\\x",
                "/\\\\x",
                "///x",
                "tel:110",
                "ftp://x",
                "cid:x"
            })
    void linksToOurOwnPagesAreNone(String address) {
        assertThat(READER.safe("<a href=\"" + address + "\">x</a><img src=\"" + address + "\">"))
                .doesNotContain("href", "data-remote-src");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://a.example/x", "HTTP://a.example", " https://a.example", "mailto:a@b.example"})
    void linksElsewhereStay(String address) {
        assertThat(READER.safe("<a href=\"" + address + "\">x</a>")).contains("href=\"");
    }

    @Test
    void linksDoNotTellWhereTheyWereFollowed() {
        assertThat(READER.safe("<a href=\"https://a.example\" target=_blank>x</a>"))
                .contains("href=\"https://a.example\"")
                .contains("noopener")
                .contains("noreferrer");
    }

    @Test
    void tablesAndColoursOfOrdinaryMailsStay() {
        String html = "<table border=\"1\"><tr><td style=\"color:red\"><b>late</b></td></tr></table>";
        assertThat(READER.safe(html)).contains("<td style=\"color:red\"><b>late</b></td>");
    }

    @Test
    void readAsTextItKeepsLinesListsQuotesAndWhereLinksLead() {
        String html = "<html><head><title>no</title><style>no</style></head><body><p>Hello,<br>two  spaces</p>"
                + "<ul><li>one<li>two</ul><a href=https://a.example/x>here</a> <a href=https://b.example>https://b.example</a>"
                + "<blockquote>old<blockquote>older</blockquote></blockquote><pre>  a\n    b</pre><hr>end</body></html>";
        assertThat(READER.text(html))
                .isEqualTo(
                        """
                        Hello,
                        two spaces

                        - one
                        - two
                        here <https://a.example/x> https://b.example

                        > old
                        >
                        >> older

                          a
                            b

                        ________________________________
                        end""");
    }

    @Test
    void whatIsNestedDeeperThanAnybodyShowsIsReadAsText() {
        String deep = "<div>".repeat(300) + "It burns.";
        assertThat(READER.safe(deep)).isNull();
        assertThat(READER.text(deep).strip()).isEqualTo("It burns.");
        String unclosed = "<p>one<br><img>".repeat(300) + "two";
        assertThat(READER.safe(unclosed)).endsWith("two</p>");
        assertThat(READER.text(unclosed)).startsWith("one").endsWith("two");
    }
}
