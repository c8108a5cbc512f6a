package io.flowdesk.mail.taking;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.mail.store.IncomingMail;
import io.flowdesk.mail.store.Outcome;
import io.flowdesk.testing.FlowdeskTest;
import io.flowdesk.testing.TestClock;
import io.flowdesk.ticket.Channel;
import io.flowdesk.ticket.TicketNumber;
import io.flowdesk.ticket.action.Action;
import io.flowdesk.ticket.desk.TicketActions;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The same text of the same sender within ten minutes joins what is there. */
@FlowdeskTest
class RepeatedMailsTest {

    @Autowired
    private Mailroom mailroom;

    @Autowired
    private TicketActions actions;

    @Autowired
    private TestClock clock;

    private final String karen = "karen-" + UUID.randomUUID() + "@example.org";

    @Test
    void howTheSenderSpellsHisAddressDoesNotMatter() throws Exception {
        IncomingMail first = mailroom.arrives(Mail.from(karen.toUpperCase(Locale.ROOT)));
        IncomingMail again = mailroom.arrives(Mail.from(karen.toUpperCase(Locale.ROOT)));
        assertThat(again.outcome()).isEqualTo(Outcome.JOINED);
        assertThat(again.ticketId()).isEqualTo(first.ticketId());
    }

    @Test
    void norDoesTheFormOfHisDomain() throws Exception {
        String bjorn = "bjorn-" + UUID.randomUUID() + "@b\u00FCcher.example";
        IncomingMail first = mailroom.arrives(Mail.from(bjorn));
        assertThat(mailroom.arrives(Mail.from(bjorn)).ticketId()).isEqualTo(first.ticketId());
    }

    @Test
    void whenTheMailsCameMattersAndNotWhenTheyAreTakenIn() throws Exception {
        IncomingMail first = stored();
        IncomingMail second = stored();
        mailroom.tryNow(first);
        clock.advance(Duration.ofMinutes(20));
        mailroom.tryNow(second);
        assertThat(mailroom.now(second).outcome()).isEqualTo(Outcome.JOINED);
        assertThat(mailroom.now(second).ticketId())
                .isEqualTo(mailroom.now(first).ticketId());
        IncomingMail later = stored();
        mailroom.tryNow(later);
        assertThat(mailroom.now(later).outcome()).isEqualTo(Outcome.TICKET_OPENED);
    }

    @Test
    void whatIsTakenInAtTheSameMomentIsOneTicket() throws Exception {
        mailroom.take();
        List<IncomingMail> all = List.of(stored(), stored(), stored(), stored());
        mailroom.takeAtOnce(all.size());
        assertThat(all.stream().map(mailroom::now).map(IncomingMail::outcome))
                .containsOnlyOnce(Outcome.TICKET_OPENED)
                .contains(Outcome.JOINED)
                .doesNotContainNull();
    }

    private IncomingMail stored() throws Exception {
        mailroom.send(Mail.from(karen).toString());
        return mailroom.storedOnly();
    }

    @Test
    void anAnswerThatIsSentTwiceIsOneMessage() throws Exception {
        long ticket = mailroom.opened(karen);
        assertThat(answers(ticket, "Yes.").outcome()).isEqualTo(Outcome.MESSAGE_ADDED);
        IncomingMail again = answers(ticket, "Yes.");
        assertThat(again.outcome()).isEqualTo(Outcome.JOINED);
        assertThat(again.ticketId()).isEqualTo(ticket);
        assertThat(mailroom.conversation(ticket)).hasSize(2);
    }

    @Test
    void theSameAnswerToTheNextQuestionIsAnother() throws Exception {
        long ticket = mailroom.opened(karen);
        mailroom.triaged(ticket);
        asks(ticket, "Is it plugged in?");
        answers(ticket, "Yes.");
        asks(ticket, "Is it on fire?");
        assertThat(answers(ticket, "Yes.").outcome()).isEqualTo(Outcome.MESSAGE_ADDED);
        assertThat(mailroom.ticket(ticket)).containsEntry("status", "IN_PROGRESS");
        assertThat(mailroom.conversation(ticket)).hasSize(5);
    }

    private IncomingMail answers(long ticket, String text) throws Exception {
        return mailroom.arrives(Mail.from(karen)
                .about("Re: Printer")
                .answering(mailroom.messageIdTo(ticket, karen))
                .saying(text));
    }

    private void asks(long ticket, String question) {
        actions.perform(
                new TicketNumber(String.valueOf(mailroom.ticket(ticket).get("number"))),
                null,
                new Action.RequestInfo(question),
                Channel.API);
    }
}
