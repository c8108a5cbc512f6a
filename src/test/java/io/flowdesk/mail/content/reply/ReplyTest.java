package io.flowdesk.mail.content.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.flowdesk.mail.content.ReadingTime;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ReplyTest {

    @Test
    void quotedTextAndSignatureAreFoldedInTheirOrder() {
        var reply = ReplyCase.read(
                """
                It works now.

                --\s
                Karen, Sales

                On Mon, 2 Mar 2026 at 10:15, Help Desk <help@flowdesk.example> wrote:

                > Does it work?
                """);
        assertThat(reply.text()).isEqualTo("It works now.");
        assertThat(reply.folded())
                .isEqualTo(
                        """
                        --\s
                        Karen, Sales

                        On Mon, 2 Mar 2026 at 10:15, Help Desk <help@flowdesk.example> wrote:

                        > Does it work?""");
    }

    @Test
    void answersBetweenQuotesStayWithWhatTheyAnswer() {
        var reply = ReplyCase.read(
                """
                Am 02.03.2026 um 10:15 schrieb Help Desk:
                > Does it work?
                Yes.
                > Since when?
                Since Monday.
                > Regards
                """);
        assertThat(reply.text()).isEqualTo("> Does it work?\nYes.\n> Since when?\nSince Monday.");
        assertThat(reply.folded()).isEqualTo("Am 02.03.2026 um 10:15 schrieb Help Desk:\n> Regards");
    }

    @Test
    void anAnswerBelowTheQuoteIsTheNewPart() {
        var reply = ReplyCase.read("On 2/3/2026 10:15, Help Desk wrote:\n> Does it work?\n\nIt does.\n");
        assertThat(reply.text()).isEqualTo("It does.");
    }

    @Test
    void aForwardedMailIsShown() {
        String mail =
                "Please help him.\n\n---------- Forwarded message ---------\nFrom: a@example.org\nTo: b@example.org\n"
                        + "Subject: printer\n\nThe printer is broken.";
        assertThat(ReplyCase.read(mail)).isEqualTo(new Reply(mail, ""));
    }

    @Test
    void aMailThatOnlyQuotesIsShown() {
        assertThat(ReplyCase.read("> I only quote.\n")).isEqualTo(new Reply("> I only quote.", ""));
        assertThat(ReplyCase.read("On Mon, 2 Mar 2026 at 10:15, Karen wrote:\n\nHello\n")
                        .text())
                .isEqualTo("Hello");
    }

    @Test
    void aSignatureAloneIsShown() {
        assertThat(ReplyCase.read("Sent from my iPhone\n").text()).isEqualTo("Sent from my iPhone");
    }

    @Test
    void nothingStaysNothing() {
        assertThat(ReplyCase.read("\n \n")).isEqualTo(new Reply("", ""));
    }

    @Test
    void whoeverWritesManyLinesGetsNoMoreTimeForThem() {
        ReadingTime over = ReadingTime.of(Duration.ofSeconds(-1));
        assertThatExceptionOfType(ReadingTime.Over.class).isThrownBy(() -> Reply.in("On Mon, 1:11 a <b@c", over));
    }
}
