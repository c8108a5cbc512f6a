package io.flowdesk.mail.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mails made to hurt their reader. Each ends, and long before the guard that stops a test that does not. */
@Timeout(60)
class AttacksTest {

    private static final int LARGE = 5_000_000;
    private static final int LONG_FIELD = 200_000;

    @Test
    void nestedTwoHundredTimes() {
        String mail = IntStream.range(0, 200)
                .mapToObj("Content-Type: multipart/mixed; boundary=b%1$d\n\n--b%1$d\n"::formatted)
                .collect(Collectors.joining());
        assertRefused(mail, "The mail is nested more than 50 times.");
    }

    @Test
    void aThousandFiles() {
        String file = "Content-Disposition: attachment; filename=a.txt\n\nx";
        assertRefused(
                Mails.multipart(
                        "mixed", IntStream.range(0, 1000).mapToObj(i -> file).toArray(String[]::new)),
                "The mail has more than 500 parts.");
        assertRefused(
                Mails.multipart(
                        "mixed", IntStream.range(0, 101).mapToObj(i -> file).toArray(String[]::new)),
                "The mail has more than 100 files.");
    }

    @Test
    void thirtyMegabytes() {
        assertRefused("Subject: large\n\n" + "x".repeat(30_000_000), "The mail is larger than 25600 KB.");
    }

    @Test
    void textOfTwentyMegabytes() {
        assertRefused(
                "Subject: large\n\n" + "x\n".repeat(6_000_000),
                "The text of the mail is longer than 5000000 characters.");
    }

    @Test
    void htmlOfTwentyMegabytes() {
        assertRefused(
                "Content-Type: text/html\n\n" + "<p>x".repeat(LARGE),
                "The HTML of the mail is longer than 5000000 characters.");
    }

    @Test
    void aHeaderFieldOfAMegabyte() {
        assertRefused("Subject: " + "x".repeat(1_000_000) + "\n\nhello", "A header field is longer than 262144B.");
    }

    @Test
    void ninetyHeaderFieldsOfNothingButCommas() {
        assertRefused(
                ("To: " + ",".repeat(250_000) + "\n").repeat(90) + "\nhello",
                "The headers of the mail are longer than 2048 KB.");
    }

    @Test
    void headersOfManyParts() {
        String part = "Content-Type: text/plain; name=\"" + "=?utf-8?q?a?= ".repeat(15_000) + "\"\n\nx";
        assertRefused(
                Mails.multipart("mixed", Collections.nCopies(20, part).toArray(String[]::new)),
                "The headers of the mail are longer than 2048 KB.");
    }

    @Test
    void moreRecipientsThanAnybodyWritesTo() throws UnreadableMail {
        String people =
                IntStream.range(0, 5000).mapToObj("a%d@example.org"::formatted).collect(Collectors.joining(", , ,"));
        assertThat(Mails.read("To: " + people + "\nCc: a@example.org\n\nhello").to())
                .hasSize(1000);
        String each = IntStream.range(0, 900)
                .mapToObj("To: a%d@example.org\n"::formatted)
                .collect(Collectors.joining());
        assertThat(Mails.read(each + "\nhello").to()).hasSizeLessThan(900);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Type: text/plain\n\nOn Mon, 1:11 a <b@c\n",
                "Content-Type: text/html\n\n<p>x",
                "Content-Type: multipart/mixed; boundary=edge\n\n--edge\n\nx\n--edge--\n"
            })
    void whatTakesTooLongIsGivenUp(String mail) {
        var hasty = new MailReader(Limits.with(Map.of("read-time", "0s")));
        assertThatExceptionOfType(UnreadableMail.class)
                .isThrownBy(() -> hasty.read(new ByteArrayInputStream(mail.getBytes(StandardCharsets.UTF_8))))
                .extracting(UnreadableMail::reason)
                .isEqualTo(UnreadableMail.TOO_SLOW);
    }

    @Test
    void twoThousandHeaderFields() {
        assertRefused("X-Again: x\n".repeat(2000) + "\nhello", "A header has more than 1000 fields.");
    }

    @Test
    void aBombThatIsZippedStaysZipped() throws IOException, UnreadableMail {
        byte[] bomb = zipped(50_000_000);
        var mail = Mails.read(Mails.multipart(
                "mixed",
                "Content-Type: application/zip; name=bomb.zip\nContent-Transfer-Encoding: base64\n\n"
                        + Mails.base64(bomb)));
        assertThat(mail.files())
                .singleElement()
                .satisfies(file -> assertThat(file.content().bytes()).isEqualTo(bomb));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<table><tr><td>",
                "<b><i>",
                "<a href=\"",
                "<a b=c ",
                "<",
                "&",
                "<!--",
                "<![CDATA[",
                "</p>",
                "<blockquote>",
                "<p style='color:red;background:url(http://x.y/z)'>",
                "<script>",
                "<svg><math>",
                "<li>"
            })
    void htmlOfNothingBut(String piece) throws UnreadableMail {
        var mail = Mails.read("Content-Type: text/html\n\n" + piece.repeat(LARGE / piece.length() - 10));
        assertThat(mail.files()).isEmpty();
        assertThat(String.valueOf(mail.html()).length()).isLessThan(3 * LARGE);
    }

    @Test
    void htmlThatTakesTooLongIsReadAsText() throws UnreadableMail {
        var hasty = new MailReader(Limits.with(Map.of("html-time", "0s")));
        String mail = "Content-Type: text/html\n\n<p>The printer is <b>broken</b>.</p>";
        var read = hasty.read(new ByteArrayInputStream(mail.getBytes(StandardCharsets.UTF_8)));
        assertThat(read.html()).isNull();
        assertThat(read.text().strip().replaceAll("\\s+", " ")).isEqualTo("The printer is broken .");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ">",
                "> x\n",
                "\n",
                " ",
                "-- \n",
                "On 12:30 wrote wrote\n",
                "On Mon, 1:11 a <b@c\n",
                "From: x@y\n",
                "12:30 a:\n\n> b\n\nanswer\n\n",
                "a> b\n",
                "wrote:\n",
                "- - ",
                "Sent from my x\n\n"
            })
    void textOfNothingBut(String piece) throws UnreadableMail {
        var mail = Mails.read("Content-Type: text/plain\n\n" + piece.repeat(LARGE / piece.length() / 2));
        assertThat(mail.text().length() + mail.folded().length()).isLessThan(LARGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                "<",
                "\"",
                "\\\"",
                "a@b.org,",
                "=?utf-8?q?a",
                "=?utf-8?q?a?= ",
                "; a*0*=b",
                "@",
                "()",
                "a",
                " ",
                ",",
                "[",
                ":"
            })
    void headersOfNothingBut(String piece) throws UnreadableMail {
        String value = piece.repeat(LONG_FIELD / piece.length());
        String mail = "From: %1$s\nTo: %1$s\nSubject: %1$s\nReferences: %1$s\nContent-Type: text/plain%1$s\n\nhello\n";
        assertThat(Mails.read(mail.formatted(value)).headers().all("Subject")).hasSize(1);
    }

    @Test
    void manyParametersAndManyFoldedLines() throws UnreadableMail {
        String parameters =
                IntStream.range(0, 15_000).mapToObj(";p%d*0*=x"::formatted).collect(Collectors.joining());
        var mail = Mails.read(Mails.multipart(
                "mixed",
                "Content-Type: text/x" + parameters + "\n\nx",
                "Content-Type: message/rfc822\n\nSubject: a" + "\n b".repeat(6000) + "\n\nx"));
        assertThat(mail.files()).hasSize(2);
    }

    private static void assertRefused(String mail, String reason) {
        assertThatExceptionOfType(UnreadableMail.class)
                .isThrownBy(() -> Mails.read(mail))
                .extracting(UnreadableMail::reason)
                .isEqualTo(reason);
    }

    private static byte[] zipped(int zeros) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("zeros"));
            zip.write(new byte[zeros]);
        }
        return bytes.toByteArray();
    }
}
