package io.flowdesk.story.stage.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.portal.Visitor.Answer;
import io.flowdesk.story.stage.ACase;
import io.flowdesk.story.stage.ARequester;
import java.util.Map;

/** Somebody outside who writes mails. Of the portal he knows what a link in a mail leads to. */
public final class ACorrespondent {

    private final ARequester person;
    private final MailProgram mails;

    ACorrespondent(ARequester person, Postman postman) {
        this.person = person;
        this.mails = new MailProgram(person.firstName(), person.address(), postman);
    }

    public ARequester person() {
        return person;
    }

    public MailProgram mails() {
        return mails;
    }

    /** Opens a ticket with a new mail. */
    public ACase asks(String subject, String text) {
        Postman.Taken mail = mails.sends(mails.mail(subject, text));
        assertThat(mail.fate()).isEqualTo("TICKET_OPENED");
        return mail.landed();
    }

    /** Answers the newest mail about that ticket; returns the ticket where the answer landed. */
    public ACase answers(ACase ticket, String text) {
        Postman.Taken mail = mails.sends(mails.answer(ticket, text));
        assertThat(mail.fate()).isEqualTo("MESSAGE_ADDED");
        return mail.landed();
    }

    /** On the page of the ticket the answer ends where the quote begins, which is folded below. */
    public void readsFolded(ACase ticket, String text, String quoted) {
        Answer page = person.browser().get(link(ticket, "The whole conversation"));
        assertThat(page.textOf(".conversation > li:last-child > .body")).isEqualTo(text);
        assertThat(page.textOf(".conversation > li:last-child > details.folded .body"))
                .contains("Help desk <help@flowdesk.local> wrote:", quoted);
    }

    public Answer confirms(ACase ticket) {
        Answer page = person.browser().get(link(ticket, "Solved"));
        return person.browser().submit(page.form("#solved"), Map.of());
    }

    public Answer rejects(ACase ticket, String why) {
        Answer page = person.browser().get(link(ticket, "Not solved"));
        return person.browser().submit(page.form("#not-solved"), Map.of("why", why));
    }

    /** Of the newest mail that has one. */
    private String link(ACase ticket, String words) {
        return mails.about(ticket).stream()
                .flatMap(mail -> mail.letter().link(words).stream())
                .reduce((older, newer) -> newer)
                .orElseThrow();
    }
}
