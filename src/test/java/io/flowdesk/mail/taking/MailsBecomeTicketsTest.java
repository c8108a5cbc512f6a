package io.flowdesk.mail.taking;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.mail.store.IncomingMail;
import io.flowdesk.mail.store.IncomingMails;
import io.flowdesk.mail.store.MailState;
import io.flowdesk.mail.store.Outcome;
import io.flowdesk.testing.FlowdeskTest;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** The way of a mail from the mail server to a ticket. */
@FlowdeskTest
@TestPropertySource(properties = "flowdesk.mail.own-addresses=support@b\u00fcro.flowdesk.local")
class MailsBecomeTicketsTest {

    @Autowired
    private Mailroom mailroom;

    @Autowired
    private MeterRegistry meters;

    private final String karen = "karen-" + UUID.randomUUID() + "@example.org";

    @Test
    void aMailBecomesATicketThatIsAcknowledged() throws Exception {
        IncomingMail mail = mailroom.arrives(Mail.from("Karen <" + karen + ">")
                .about("Printer on fire")
                .saying("It burns. 🔥")
                .toString());
        assertThat(mail.outcome()).isEqualTo(Outcome.TICKET_OPENED);
        long ticket = ticketOf(mail);
        assertThat(mailroom.conversation(ticket)).containsExactly("REQUESTER Karen: It burns. 🔥");
        assertThat(mailroom.ticket(ticket))
                .containsEntry("subject", "Printer on fire")
                .containsEntry("status", "NEW")
                .containsEntry("team", "service-desk")
                .containsEntry("channel", "EMAIL");
        assertThat(mailroom.written(ticket)).contains("received to " + karen);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Content-Language | de-DE           | Ihre Anfrage ist eingegangen
                    Content-Language | fr, de          | Ihre Anfrage ist eingegangen
                    Accept-Language  | de;q=0.9        | Ihre Anfrage ist eingegangen
                    Content-Language | en-US           | We have received your request
                    Content-Language | nothing in here | We have received your request
                    X-Language       | de              | We have received your request
                    """)
    void aStrangerIsAnsweredInTheLanguageThatHisMailStates(String field, String value, String answer) throws Exception {
        IncomingMail mail = mailroom.arrives(
                Mail.from(karen).about("Printer of " + karen).with(field, value).toString());
        assertThat(mailroom.subjects(ticketOf(mail))).singleElement().asString().endsWith(answer);
    }

    @Test
    void anAnswerLandsInItsTicket() throws Exception {
        long ticket = opened();
        IncomingMail answer = mailroom.arrives(Mail.from(karen)
                .about("Re: whatever")
                .answering(mailroom.messageIdTo(ticket, karen))
                .saying(
                        "It still burns.\n\nOn Mon, 23 Nov 2026 at 10:00, Help desk <help@flowdesk.local> wrote:\n> We have received it")
                .toString());
        assertThat(answer.outcome()).isEqualTo(Outcome.MESSAGE_ADDED);
        assertThat(answer.ticketId()).isEqualTo(ticket);
        assertThat(mailroom.conversation(ticket)).hasSize(2).last().asString().endsWith("It still burns.");
    }

    @Test
    void aMailThatIsDeliveredTwiceIsTakenOnce() throws Exception {
        String mail = Mail.from(karen).about("Printer " + karen).toString();
        mailroom.send(mail);
        mailroom.send("Received: by another.example.org; Mon, 23 Nov 2026 10:00:00 +0000\n" + mail);
        long before = mailroom.tickets();
        mailroom.read();
        mailroom.read();
        assertThat(mailroom.tickets()).isEqualTo(before + 1);
    }

    @Test
    void theNumberInTheSubjectIsEnoughForTheRequester() throws Exception {
        long ticket = opened();
        IncomingMail answer = mailroom.arrives(Mail.from(karen)
                .about("About " + mailroom.ticket(ticket).get("number"))
                .toString());
        assertThat(answer.outcome()).isEqualTo(Outcome.MESSAGE_ADDED);
        assertThat(answer.ticketId()).isEqualTo(ticket);
    }

    @Test
    void whoeverElseItWasSentToIsInCopy() throws Exception {
        IncomingMail mail = mailroom.arrives(Mail.from(karen)
                .about("Printer " + karen)
                .with("To", Mailroom.DESK + ", mona-" + karen)
                .with("Cc", "help+x@flowdesk.local, not an address, Amira.Haddad@flowdesk.local, " + karen)
                .toString());
        assertThat(mailroom.written(ticketOf(mail)))
                .anyMatch(told -> told.equals("received to " + karen))
                .noneMatch(told -> told.endsWith(" to help+x@flowdesk.local"));
        assertThat(mailroom.collaborators(ticketOf(mail))).containsExactly("mona-" + karen);
        assertThat(mailroom.textTo(ticketOf(mail), karen)).contains("mona-" + karen);
    }

    @Test
    void notMoreThanTenAreInCopy() throws Exception {
        String twelve = IntStream.rangeClosed(1, 12)
                .mapToObj(number -> "copy%d-%s".formatted(number, karen))
                .collect(Collectors.joining(", "));
        IncomingMail mail = mailroom.arrives(
                Mail.from(karen).about("Printer " + karen).with("Cc", twelve).toString());
        assertThat(mailroom.collaborators(ticketOf(mail))).hasSize(10);
        assertThat(mailroom.written(ticketOf(mail))).noneMatch(told -> told.contains(" to copy"));
    }

    @Test
    void anAddressThatLooksLikeALinkIsNotRepeated() throws Exception {
        IncomingMail mail = mailroom.arrives(Mail.from(karen)
                .about("Printer " + karen)
                .with("Cc", "mona-" + karen + ", www.evil.com/x@example.org, www.evil.com@example.org")
                .toString());
        assertThat(mailroom.textTo(ticketOf(mail), karen))
                .contains("mona-" + karen)
                .doesNotContain("evil");
    }

    @Test
    void anAliasOfTheDeskTakesPartInNothing() throws Exception {
        IncomingMail mail = mailroom.arrives(Mail.from(karen)
                .about("Printer " + karen)
                .with("To", "Support@B\u00fcro.flowdesk.local, " + Mailroom.DESK)
                .toString());
        assertThat(mailroom.collaborators(ticketOf(mail))).isEmpty();
        assertThat(mailroom.arrives(Mail.from("support@xn--bro-hoa.flowdesk.local")
                                .about("Loop of " + karen)
                                .toString())
                        .outcome())
                .isEqualTo(Outcome.IGNORED);
    }

    @Test
    void aRequesterOfAnInternationalDomainIsKnownByHisNumber() throws Exception {
        String jana = karen.replace("example.org", "b\u00fcro.example");
        long ticket = mailroom.opened(jana);
        IncomingMail answer = mailroom.arrives(Mail.from(jana)
                .about("About " + mailroom.ticket(ticket).get("number"))
                .toString());
        assertThat(answer.outcome()).isEqualTo(Outcome.MESSAGE_ADDED);
        assertThat(answer.ticketId()).isEqualTo(ticket);
    }

    @Test
    void nobodyTakesAMessageIdAwayFromAnother() throws Exception {
        IncomingMail mail = mailroom.arrives(Mail.from(karen)
                .about("Printer " + karen)
                .with("Cc", "mona-" + karen)
                .with("Message-ID", "<first." + karen + ">")
                .toString());
        long ticket = ticketOf(mail);
        mailroom.arrives(Mail.from("mona-" + karen)
                .about("Re " + mailroom.ticket(ticket).get("number"))
                .saying("Me too.")
                .with("Message-ID", "<first." + karen + ">")
                .toString());
        assertThat(mailroom.conversation(ticket)).hasSize(2);
        assertThat(mailroom.heard(ticket)).hasSize(2);
    }

    @Test
    void anEmptyMailIsATicketAsWell() throws Exception {
        IncomingMail mail = mailroom.arrives(Mail.from(karen).saying("").toString());
        assertThat(mailroom.ticket(ticketOf(mail))).containsEntry("subject", "(no subject)");
        assertThat(mailroom.conversation(ticketOf(mail))).containsExactly("REQUESTER " + karen + ": (no text)");
    }

    @Test
    void theSameTextWithinTenMinutesJoinsTheTicket() throws Exception {
        long ticket = opened();
        IncomingMail again =
                mailroom.arrives(Mail.from(karen).about("Printer " + karen).toString());
        assertThat(again.outcome()).isEqualTo(Outcome.JOINED);
        assertThat(again.ticketId()).isEqualTo(ticket);
        assertThat(mailroom.conversation(ticket)).hasSize(1);
    }

    @Test
    void aMailWithoutASenderWaitsForAPerson() throws Exception {
        IncomingMail mail = mailroom.arrives(Mail.from("nobody at all").toString());
        assertThat(mail.state()).isEqualTo(MailState.QUARANTINED);
        assertThat(mailroom.openTasks(mail)).containsExactly("Task_DecideOnMail");
    }

    private long opened() throws Exception {
        return ticketOf(
                mailroom.arrives(Mail.from(karen).about("Printer " + karen).toString()));
    }

    @Test
    void whatIsBegunAgainAndAgainWaitsForAPersonAndCanBeTakenInLater() throws Exception {
        mailroom.send(Mail.from(karen).about("Printer " + karen).toString());
        IncomingMail mail = mailroom.storedOnly();
        mailroom.begun(mail, IncomingMails.MOST_ATTEMPTS);
        mailroom.tryNow(mail);
        assertThat(mailroom.now(mail).state()).isEqualTo(MailState.QUARANTINED);
        assertThat(mailroom.openTasks(mail)).containsExactly("Task_DecideOnMail");
        mailroom.takeAgain(mail);
        assertThat(mailroom.now(mail).outcome()).isEqualTo(Outcome.TICKET_OPENED);
    }

    @Test
    void whileTheDiskIsGoneMailsWait() throws Exception {
        mailroom.send(Mail.from(karen).about("Printer " + karen).toString());
        IncomingMail mail = mailroom.storedOnly();
        mailroom.hide(mail, true);
        for (int attempt = 1; attempt <= 2 * IncomingMails.MOST_ATTEMPTS; attempt++) {
            mailroom.tryNow(mail);
        }
        assertThat(mailroom.now(mail).state()).isEqualTo(MailState.STORED);
        assertThat(mailroom.untilNext(mail)).isBetween(Duration.ofMinutes(9), Duration.ofMinutes(10));
        assertThat(meters.get("flowdesk.mail.waiting").gauge().value()).isNotNegative();
        mailroom.hide(mail, false);
        mailroom.tryNow(mail);
        assertThat(mailroom.now(mail).outcome()).isEqualTo(Outcome.TICKET_OPENED);
    }

    @Test
    void whoSendsTooMuchIsToldOnce() throws Exception {
        String mail = Mail.from(karen)
                .about("Large")
                .saying("x".repeat(70).concat("\n").repeat(380_000))
                .toString();
        assertThat(mailroom.arrives(mail).state()).isEqualTo(MailState.QUARANTINED);
        mailroom.arrives(mail.replace("Message-ID: <", "Message-ID: <2"));
        assertThat(mailroom.putAside(karen)).isEqualTo(1);
    }

    private static long ticketOf(IncomingMail mail) {
        return Objects.requireNonNull(mail.ticketId(), mail::toString);
    }
}
