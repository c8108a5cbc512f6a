package io.flowdesk.mail.server;

import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Somebody outside with a mail program: sends by SMTP, reads by IMAP, both to the server of the demo. */
public final class Post {

    private static final Pattern HEADER_ID = Pattern.compile("(?im)^Message-ID:\\s*(\\S+)");

    /** In one answer: the server is slow to begin one. */
    private static final FetchProfile WHOLE = new FetchProfile();

    static {
        WHOLE.add(FetchProfile.Item.FLAGS);
        WHOLE.add(IMAPFolder.FetchProfileItem.MESSAGE);
    }

    private final EmbeddedMailServer server;
    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();

    public Post(EmbeddedMailServer server) {
        this.server = server;
        sender.setHost(server.host());
        sender.setPort(server.smtpPort());
        sender.setDefaultEncoding("UTF-8");
    }

    /** A plain mail of {@code someone@example.org}. */
    public void send(String to, String subject, String text) throws MessagingException {
        MimeMessage mail = sender.createMimeMessage();
        mail.setFrom("someone@example.org");
        mail.setRecipients(Message.RecipientType.TO, to);
        mail.setSubject(subject, "UTF-8");
        mail.setText(text, "UTF-8");
        sender.send(mail);
    }

    /** What a mail program would send: the bytes as they are, header and body, with line breaks of Unix. */
    public void sendRaw(String to, String mail) throws MessagingException {
        InputStream bytes = new ByteArrayInputStream(mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
        MimeMessage message = new MimeMessage(Session.getInstance(new Properties()), bytes) {
            @Override
            protected void updateMessageID() throws MessagingException {
                Matcher id = HEADER_ID.matcher(mail);
                setHeader("Message-ID", id.find() ? id.group(1) : "<" + mail.hashCode() + "@example.org>");
            }
        };
        message.setRecipients(Message.RecipientType.TO, to);
        sender.send(message);
    }

    /** Those in the inbox of that address, oldest first; free of the connection that they came by. */
    public List<MimeMessage> inbox(String address) throws MessagingException {
        try (Store store = open(address);
                Folder inbox = store.getFolder("INBOX")) {
            inbox.open(Folder.READ_ONLY);
            inbox.fetch(inbox.getMessages(), WHOLE);
            List<MimeMessage> mails = new ArrayList<>();
            for (Message mail : inbox.getMessages()) {
                mails.add(new MimeMessage((MimeMessage) mail));
            }
            return mails;
        }
    }

    public List<String> subjects(String address) throws MessagingException {
        List<String> subjects = new ArrayList<>();
        for (MimeMessage mail : inbox(address)) {
            subjects.add(mail.getSubject());
        }
        return subjects;
    }

    public List<String> raw(String address) throws MessagingException, IOException {
        List<String> mails = new ArrayList<>();
        for (MimeMessage mail : inbox(address)) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            mail.writeTo(bytes);
            mails.add(bytes.toString(StandardCharsets.UTF_8));
        }
        return mails;
    }

    public void deleteAll(String address) throws MessagingException {
        try (Store store = open(address);
                Folder inbox = store.getFolder("INBOX")) {
            inbox.open(Folder.READ_WRITE);
            inbox.setFlags(inbox.getMessages(), new Flags(Flags.Flag.DELETED), true);
            inbox.expunge();
        }
    }

    private Store open(String address) throws MessagingException {
        Store store = Session.getInstance(new Properties()).getStore("imap");
        store.connect(server.host(), server.imapPort(), address, address);
        return store;
    }
}
