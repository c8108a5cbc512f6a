package io.flowdesk.mail.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextOfMailsTest {

    @Test
    void bytesThatDoNotFitTheirLabelAreNotLost() throws UnreadableMail {
        var mail = Mails.read(
                """
                Subject: Grüße aus Köln
                Content-Type: text/plain; charset=utf-8

                Der Drucker läuft nicht, schöne Grüße
                """,
                StandardCharsets.ISO_8859_1);
        assertThat(mail.subject()).isEqualTo("Grüße aus Köln");
        assertThat(mail.text()).isEqualTo("Der Drucker läuft nicht, schöne Grüße");
    }

    @ParameterizedTest
    @CsvSource({
        "ks_c_5601-1987, x-windows-949, 프린터가 고장났습니다",
        "gb2312, gb18030, 打印机坏了",
        "iso-2022-jp, iso-2022-jp, プリンターが動きません",
        "shift_jis, windows-31j, ①プリンター",
        "big5, big5, 印表機壞了",
        "koi8-r, koi8-r, Не работает принтер",
        "iso-8859-1, windows-1252, 20 € – „Angebot“",
        "ansi_x3.110-1983, windows-1252, Größe",
        "x-unknown, utf-8, Größe 😀",
        "us-ascii, utf-8, Größe 😀",
        "utf-8, windows-1251, Не работает принтер",
    })
    void readsTheCharsetThatIsMeant(String label, String charset, String text) throws UnreadableMail {
        var mail = Mails.read(
                "Content-Type: text/plain; charset=\"" + label + "\"\n\n" + text + "\n", Charset.forName(charset));
        assertThat(mail.text()).isEqualTo(text);
    }

    @Test
    void wordsThatWereCutWithinACharacterAreWhole() throws UnreadableMail {
        var mail = Mails.read("Subject: =?UTF-8?B?8J+Y?=\n =?UTF-8?B?gCBoaQ==?= =?iso-8859-1?q?_K=F6ln?=\n\n");
        assertThat(mail.subject()).isEqualTo("😀 hi Köln");
    }

    @Test
    void linesThatFlowAreOne() throws UnreadableMail {
        var mail = Mails.read(
                """
                Content-Type: text/plain; charset=utf-8; format=flowed; delsp=yes

                The printer does not pri \nnt any \nmore.
                Second line
                """);
        assertThat(mail.text()).isEqualTo("The printer does not print anymore.\nSecond line");
    }

    @Test
    void quotesFlowToo() throws UnreadableMail {
        var mail = Mails.read(
                """
                Content-Type: text/plain; format=flowed

                Yes, \nit does.
                > Does it \n> work?
                -- \nKaren
                """);
        assertThat(mail.text()).isEqualTo("Yes, it does.");
        assertThat(mail.folded()).isEqualTo("> Does it work?\n-- \nKaren");
    }

    @Test
    void htmlServesWhereThereIsNoText() throws UnreadableMail {
        var mail = Mails.read(
                "Content-Type: text/html; charset=utf-8\n\n<p>The <b>printer</b><br>is broken &amp; old</p><script>x</script>\n");
        assertThat(mail.text()).isEqualTo("The printer\nis broken & old");
        assertThat(mail.html()).contains("<b>printer</b>").doesNotContain("script");
    }

    @Test
    void ofAlternativesTextAndHtmlAreTheSameMail() throws UnreadableMail {
        var mail = Mails.read(Mails.multipart(
                "alternative",
                "Content-Type: text/plain\n\nas text",
                "Content-Type: text/html\n\n<p>as <i>HTML</i></p>"));
        assertThat(mail.text()).isEqualTo("as text");
        assertThat(mail.html()).isEqualToIgnoringNewLines("<p>as <i>HTML</i></p>");
    }

    @Test
    void textsAroundAFileAreAllRead() throws UnreadableMail {
        var mail = Mails.read(Mails.multipart(
                "mixed",
                "Content-Type: text/plain\n\nabove",
                "Content-Type: image/png; name=shot.png\n\npng",
                "Content-Type: text/html\n\n<p>below</p>"));
        assertThat(mail.text()).isEqualTo("above\nbelow");
        assertThat(mail.html()).contains("above").contains("below");
        assertThat(mail.files()).extracting(MailFile::name).containsExactly("shot.png");
    }

    @Test
    void brokenBase64IsReadUpToWhereItBreaks() throws UnreadableMail {
        var mail = Mails.read("Content-Transfer-Encoding: base64\n\nVGhlIHByaW50ZXIgaXMgYnJva2Vu\nIGFuZCBvb");
        assertThat(mail.text()).startsWith("The printer is broken and o");
    }

    @Test
    void whatTextCannotHoldIsLeftOut() throws UnreadableMail {
        var mail = Mails.read("Subject: a\u0000b\n\n\uFEFFone\u0000two\n");
        assertThat(mail.text()).isEqualTo("onetwo");
        assertThat(mail.subject()).isEqualTo("ab");
    }
}
