package io.flowdesk.mail.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is known of a mail without reading it, whoever wrote its header. */
class EnvelopeTest {

    @ParameterizedTest
    @ValueSource(strings = {"Subject", "From", "Message-ID"})
    void aFieldMayBeFoldedAsOftenAsItsHeaderHasRoom(String field) throws Exception {
        Envelope mail = read(field + ": x" + "\r\n y".repeat(50_000) + "\r\n\r\nIt burns.");
        assertThat(mail.field(field))
                .hasValueSatisfying(
                        value -> assertThat(value).startsWith("x y y y").hasSizeLessThanOrEqualTo(1000));
        assertThat(mail.identity()).hasSize(64);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Subject: Printer                           | Printer
                    subject :\\tPrinter                        | Printer
                    Subject:\\r\\n Printer\\r\\n\\ton  fire    | Printer on fire
                    Subject: Printer\\n on fire                | Printer on fire
                    X-Subject: No\\r\\nSubject: Yes            | Yes
                    X: No\\r\\n Subject: No\\r\\nSubject: Yes  | Yes
                    Subject: One\\r\\nSubject: Other           | One
                    Subject: Pri\\0nter                        | Printer
                    Subject:\\r\\nFrom: Karen                  |
                    From: Karen                                |
                    From: Karen\\r\\n\\r\\nSubject: In the text |
                    """)
    void aFieldIsOneLine(String header, String subject) throws Exception {
        assertThat(read(header.translateEscapes() + "\r\n\r\nIt burns.").field("Subject"))
                .isEqualTo(Optional.ofNullable(subject));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Karen <Karen@Example.org>                     | karen@example.org
                    "victim@example.com" <karen@example.org>      | karen@example.org
                    victim@example.com <karen@example.org>        | karen@example.org
                    (victim@example.com) karen@example.org        | karen@example.org
                    karen@example.org, victim@example.com         | karen@example.org
                    victim@example.com karen@example.org          |
                    nobody at all                                 |
                    """)
    void itsSenderIsWhomAMailProgramWouldAnswer(String from, String sender) throws Exception {
        assertThat(read("From: " + from + "\r\n\r\n").sender()).isEqualTo(sender);
    }

    @Test
    void aLongSenderIsNobody() throws Exception {
        assertThat(read("From: " + "x".repeat(200_000) + "\r\n\r\n").sender()).isNull();
        assertThat(read("From: x@" + "x".repeat(249) + ".org\r\n\r\n").sender()).isNull();
    }

    @Test
    void whatServersOnTheWayWroteIsNotPartOfIt() throws Exception {
        String mail = "Message-ID: <1@example.org>\r\n\r\nIt burns.";
        assertThat(read("Received: by x\r\n" + mail).identity())
                .isEqualTo(read(mail).identity())
                .isNotEqualTo(read(mail.replace("1@", "2@")).identity());
    }

    private static Envelope read(String raw) throws IOException {
        Envelope envelope = new Envelope(new ByteArrayInputStream(raw.getBytes(StandardCharsets.ISO_8859_1)));
        envelope.readAllBytes();
        return envelope;
    }
}
