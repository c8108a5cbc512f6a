package io.flowdesk.story.stage.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.mail.taking.Mail;
import io.flowdesk.story.stage.ACase;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Somebody's mailbox, and the program that he reads and writes with. */
public final class MailProgram {

    static final String DESK = "help@flowdesk.local";

    private final String name;
    private final String address;
    private final Postman postman;
    private final List<String> written = new ArrayList<>();
    private int read;

    MailProgram(String name, String address, Postman postman) {
        this.name = name;
        this.address = address;
        this.postman = postman;
    }

    /** Everything in the inbox, oldest first, with what the desk has ready to send him now. */
    public List<Received> inbox() {
        try {
            postman.sends();
            List<Received> mails = new ArrayList<>();
            for (MimeMessage mail : postman.post().inbox(address)) {
                mails.add(Received.of(mail, address));
            }
            return mails;
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public List<Received> about(ACase ticket) {
        return inbox().stream().filter(mail -> mail.isAbout(ticket.number())).toList();
    }

    public Received newest(ACase ticket) {
        List<Received> mails = about(ticket);
        return mails.get(mails.size() - 1);
    }

    /** What has come since the last look. */
    public List<Received> news() {
        List<Received> all = inbox();
        List<Received> news = all.subList(read, all.size());
        read = all.size();
        return news;
    }

    /** Mails with these subjects, numbers left out, have come since the last look, and none else. */
    public void receives(String... subjects) {
        assertThat(news().stream().map(mail -> mail.subject().replaceFirst("^\\[HD-\\d+] ", "")))
                .containsExactly(subjects);
    }

    /** A mail of its own; it may be changed before it leaves. */
    public Mail mail(String subject, String text) {
        return identified(Mail.from(name + " <" + address + ">").about(subject).saying(text));
    }

    /** An answer to the newest mail about that ticket, which is quoted below. */
    public Mail answer(ACase ticket, String text) {
        Received to = newest(ticket);
        String thread = String.join(
                "\n ",
                Stream.concat(to.references().stream(), Stream.of(to.messageId()))
                        .toList());
        return mail("Re: " + to.subject(), to.quotedBelow(text))
                .answering(to.messageId())
                .with("References", thread);
    }

    private Mail identified(Mail mail) {
        String id = "<" + UUID.randomUUID() + "@example.org>";
        written.add(id);
        return mail.with("Message-ID", id);
    }

    /** Sends it, and the desk takes it in at once. */
    public Postman.Taken sends(Mail mail) {
        try {
            postman.post().sendRaw(DESK, mail.toString());
            postman.fetches();
            return postman.newest();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every mail about the ticket hangs on the first one, and answers one that is in this mailbox or was sent from it. */
    public void showsOneThread(ACase ticket, boolean begunHere) {
        List<Received> mails = about(ticket);
        String root = begunHere ? written.get(0) : mails.get(0).messageId();
        List<String> known = Stream.concat(written.stream(), mails.stream().map(Received::messageId))
                .toList();
        mails.stream().skip(begunHere ? 0 : 1).forEach(mail -> {
            assertThat(mail.references()).first().isEqualTo(root);
            assertThat(known)
                    .containsAll(mail.references())
                    .containsAll(mail.answers().stream().toList());
            assertThat(mail.answers()).isPresent();
        });
    }
}
