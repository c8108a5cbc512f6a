package io.flowdesk.mail.faults;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.user.UserManager;
import io.flowdesk.mail.server.PromptGreenMail;
import jakarta.mail.Flags;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** The mail server that an operator has named, and the people who write to the desk through it. */
public final class OutsideWorld implements AutoCloseable {

    public static final String DESK = "help@desk.example";
    public static final String PASSWORD = "Secret-Of-The-Mailbox";

    private static final String THIS_MACHINE = "127.0.0.1";

    private final PromptGreenMail server = new PromptGreenMail(0, 0);
    private final Map<String, Runnable> disasters = new ConcurrentHashMap<>();

    public OutsideWorld() {
        server.setUser(DESK, DESK, PASSWORD);
        UserManager people = server.getUserManager();
        people.setMessageDeliveryHandler((mail, to) -> {
            disasters.getOrDefault(to.getEmail(), () -> {}).run();
            disasters.remove(to.getEmail());
            return inboxOf(to.getEmail());
        });
        server.start();
    }

    /** What happens when a mail for that address is taken, just before its sender hears so. */
    void whenTaken(String address, Runnable disaster) {
        disasters.put(address, disaster);
    }

    public int smtpPort() {
        return server.smtpPort();
    }

    public int imapPort() {
        return server.imapPort();
    }

    public void writesToDesk(String sender, String subject) throws MessagingException {
        MimeMessage mail = from(sender);
        mail.setSubject(subject);
        mail.setText("It burns, says " + sender);
        Transport.send(mail);
    }

    /** @param messageId of the mail that is answered */
    public void answersDesk(String sender, String messageId, String text) throws MessagingException {
        MimeMessage mail = from(sender);
        mail.setSubject("Re: your mail");
        mail.setHeader("In-Reply-To", messageId);
        mail.setText(text);
        Transport.send(mail);
    }

    private MimeMessage from(String sender) throws MessagingException {
        Properties server = new Properties();
        server.put("mail.smtp.host", THIS_MACHINE);
        server.put("mail.smtp.port", String.valueOf(smtpPort()));
        MimeMessage mail = new MimeMessage(Session.getInstance(server));
        mail.setFrom(sender);
        mail.setRecipients(Message.RecipientType.TO, DESK);
        return mail;
    }

    /** Message-IDs of what came to that address, oldest first. */
    public List<String> received(String address) {
        return server.findReceivedMessages(user -> user.getEmail().equals(address), mail -> true)
                .map(OutsideWorld::idOf)
                .toList();
    }

    /** Message-IDs of what came to anybody but the desk; one that came twice is there twice. */
    public List<String> received() {
        return server.findReceivedMessages(user -> !user.getEmail().equals(DESK), mail -> true)
                .map(OutsideWorld::idOf)
                .toList();
    }

    /** Subjects in the desk's mailbox that are not marked as read. */
    List<String> unmarked() {
        List<String> subjects = new ArrayList<>();
        server.findReceivedMessages(user -> user.getEmail().equals(DESK), mail -> true)
                .forEach(mail -> addUnmarked(mail, subjects));
        return subjects;
    }

    @Override
    public void close() {
        server.stop();
    }

    private GreenMailUser inboxOf(String address) throws UserException {
        UserManager people = server.getUserManager();
        GreenMailUser known = people.getUserByEmail(address);
        return known == null ? people.createUser(address, address, address) : known;
    }

    private static void addUnmarked(MimeMessage mail, List<String> subjects) {
        try {
            if (!mail.isSet(Flags.Flag.SEEN)) {
                subjects.add(mail.getSubject());
            }
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String idOf(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
