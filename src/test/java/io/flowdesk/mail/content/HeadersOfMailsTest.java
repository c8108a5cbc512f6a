package io.flowdesk.mail.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadersOfMailsTest {

    @Test
    void saysWhoWroteToWhomAboutWhat() throws UnreadableMail {
        var mail = Mails.read(
                """
                From: =?utf-8?q?J=C3=B6rg_M=C3=BCller?= <Joerg@Example.ORG>
                Reply-To: desk <reply@example.org>
                To: "Help, Desk" <help@flowdesk.example>, b@example.org
                Cc: team: c@example.org, d@example.org;
                Date: Mon, 2 Mar 2026 10:15:00 +0100
                Message-ID: <abc@example.org>

                """);
        assertThat(mail.from()).isEqualTo(new MailAddress("joerg@example.org", "Jörg Müller"));
        assertThat(mail.replyTo()).containsExactly(new MailAddress("reply@example.org", "desk"));
        assertThat(mail.to())
                .containsExactly(
                        new MailAddress("help@flowdesk.example", "Help, Desk"), new MailAddress("b@example.org", null));
        assertThat(mail.cc()).extracting(MailAddress::address).containsExactly("c@example.org", "d@example.org");
        assertThat(mail.sentAt()).isEqualTo(Instant.parse("2026-03-02T09:15:00Z"));
        assertThat(mail.messageId()).isEqualTo("abc@example.org");
    }

    @Test
    void theThreadRunsFromTheNewestToTheOldest() throws UnreadableMail {
        var mail = Mails.read("In-Reply-To: <c@x>\nReferences: <a@x> <b@x>\n\t<c@x>\n\n");
        assertThat(mail.references()).containsExactly("c@x", "b@x", "a@x");
    }

    @Test
    void everyFieldCanBeAskedFor() throws UnreadableMail {
        var mail = Mails.read(
                "Received: second\nReceived: first\nList-Unsubscribe: <x>\nauto-submitted: auto-replied\n\n");
        assertThat(mail.headers().all("received")).containsExactly("second", "first");
        assertThat(mail.headers().first("Auto-Submitted")).contains("auto-replied");
        assertThat(mail.headers().hasAnyStartingWith("list-")).isTrue();
        assertThat(mail.headers().has("Precedence")).isFalse();
    }

    @Test
    void aSenderWithoutAnythingIsNobody() throws UnreadableMail {
        var mail = Mails.read("Subject: hello\n\nhello\n");
        assertThat(mail.from()).isNull();
        assertThat(mail.messageId()).isNull();
        assertThat(mail.references()).isEmpty();
        assertThat(mail.sentAt()).isNull();
    }

    @Test
    void aBounceTellsWhomItDidNotReachAndWhichMail() throws UnreadableMail {
        var mail = Mails.read(Mails.multipart(
                "report; report-type=delivery-status",
                "Content-Type: text/plain\n\nIt did not arrive.",
                """
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.example.org

                Final-Recipient: rfc822; gone@example.org
                Action: failed
                Status: 5.1.1
                Diagnostic-Code: smtp; 550 5.1.1 no such
                 user

                Final-Recipient: rfc822; slow@example.org
                Action: delayed
                Status: 4.4.1
                """,
                "Content-Type: text/rfc822-headers\n\nSubject: [HD-000001]\nMessage-ID: <ours@flowdesk.example>\n"));
        assertThat(mail.report()).isTrue();
        assertThat(mail.delivery())
                .isEqualTo(new DeliveryReport(
                        List.of(new DeliveryReport.Failure("gone@example.org", "5.1.1", "550 5.1.1 no such user")),
                        "ours@flowdesk.example"));
    }

    @Test
    void aBounceOfEximIsOneThoughItIsNoReport() throws UnreadableMail {
        var mail = Mails.read("X-Failed-Recipients: gone@example.org\n\nA message could not be delivered.\n");
        assertThat(mail.report()).isFalse();
        assertThat(mail.delivery())
                .isEqualTo(
                        new DeliveryReport(List.of(new DeliveryReport.Failure("gone@example.org", null, null)), null));
    }
}
