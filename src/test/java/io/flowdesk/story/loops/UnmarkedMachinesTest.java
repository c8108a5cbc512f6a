package io.flowdesk.story.loops;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.mail.taking.Mail;
import io.flowdesk.story.stage.ACase;
import io.flowdesk.story.stage.AColleague;
import io.flowdesk.story.stage.ARequester;
import io.flowdesk.story.stage.mail.MailPlay;
import io.flowdesk.story.stage.mail.MailProgram;
import io.flowdesk.story.stage.mail.Received;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Machines that nothing gives away, for a relay has lost their headers: the nets below must hold. */
class UnmarkedMachinesTest extends MailPlay {

    /** Automatic mails that one address gets within an hour. */
    private static final int NET = 10;

    private ARequester karen;
    private AColleague agent1;
    private ACase ticket;

    @BeforeEach
    void karenIsAway() {
        karen = requester("karen");
        agent1 = colleague("agent1");
        ticket = agent1.opens(karen, "PHONE", "hardware", "Printer", "It burns.");
    }

    private Responder of(ARequester person, BiFunction<MailProgram, Received, Mail> style) {
        return new Responder(mailProgram(person.firstName(), person.address()), style);
    }

    /** Answers as Outlook does. */
    private static Mail away(MailProgram mails, Received mail) {
        return mails.mail("Automatic reply: " + mail.subject(), "I am away.").answering(mail.messageId());
    }

    /** Has lost even what it answers. */
    private static Mail awayFromNowhere(MailProgram mails, Received mail) {
        return mails.mail("Out of office", "I am away, and answer nothing.");
    }

    @Test
    void outOfOfficeOnEachMailIsAnsweredByNoMail() {
        Responder away = of(karen, UnmarkedMachinesTest::away);
        assertThat(Responder.untilQuiet(away)).as("the receipt").isEqualTo(1);
        agent1.asks(ticket, "Which one?");
        assertThat(Responder.untilQuiet(away)).as("the question").isEqualTo(1);
        agent1.replies(ticket, "We are on our way.");
        assertThat(Responder.untilQuiet(away)).as("the reply").isEqualTo(1);
        ticket.reads(
                "REQUESTER karen: It burns.",
                "REQUESTER karen: I am away.",
                "REPLY agent1: Which one?",
                "REQUESTER karen: I am away.",
                "REPLY agent1: We are on our way.",
                "REQUESTER karen: I am away.");
    }

    @Test
    void outOfOfficeFromNowhereCostsOneReceiptMore() {
        Responder away = of(karen, UnmarkedMachinesTest::awayFromNowhere);
        assertThat(Responder.untilQuiet(away)).as("two receipts").isEqualTo(2);
        time.is("2026-11-23T10:30");
        agent1.asks(ticket, "Which one?");
        assertThat(Responder.untilQuiet(away)).as("the question, and a receipt").isEqualTo(2);
    }

    @Test
    void aMachineThatNeverSaysTheSameTwiceEndsInTheLastNet() {
        AtomicInteger serial = new AtomicInteger();
        Responder desk = of(
                karen,
                (mails, mail) -> mails.mail("Your request no. " + serial.incrementAndGet(), "We will look at it."));
        assertThat(Responder.untilQuiet(desk)).isEqualTo(NET);
        time.is("2026-11-23T12:00");
        assertThat(Responder.untilQuiet(desk)).as("after the hour").isZero();
    }

    @Test
    void twoPeopleWhoAreAwayDoNotTalkToEachOtherThroughTheDesk() {
        ARequester mona = requester("mona");
        agent1.does(ticket, "add-collaborator", Map.of("email", mona.address()));
        Responder karensMachine = of(karen, UnmarkedMachinesTest::away);
        Responder monasMachine = of(mona, UnmarkedMachinesTest::away);
        assertThat(Responder.untilQuiet(karensMachine, monasMachine))
                .as("what each wrote to the receipt reaches the other, and once more")
                .isLessThanOrEqualTo(4);
        agent1.asks(ticket, "Which one?");
        assertThat(Responder.untilQuiet(karensMachine, monasMachine))
                .as("the same for a question to both")
                .isLessThanOrEqualTo(6);
        time.is("2026-11-23T12:00");
        assertThat(Responder.untilQuiet(karensMachine, monasMachine))
                .as("after the hour")
                .isZero();
    }

    @Test
    void aMailingListThatIsTheRequesterGetsEachMailOnce() {
        Responder list = of(karen, (mails, mail) -> mails.mail("[printers] " + mail.subject(), mail.text())
                .with("To", karen.address()));
        assertThat(Responder.untilQuiet(list)).as("the receipt").isEqualTo(1);
        agent1.asks(ticket, "Which one?");
        assertThat(Responder.untilQuiet(list)).as("the question").isEqualTo(1);
    }
}
