package io.flowdesk.mail.server;

import com.icegreen.greenmail.imap.ImapHostManager;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.user.UserImpl;
import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;

/** The inbox of one address. A file has the mail's UID for a name; flags, and folders beside it, are not kept. */
final class KeptMailbox extends UserImpl {

    private static final String MAIL = ".eml";

    private final ImapHostManager mailboxes;
    private final Path folder;
    private final Clock clock;

    KeptMailbox(String address, ImapHostManager mailboxes, Path folder, Clock clock) {
        super(address, address, address, mailboxes);
        this.mailboxes = mailboxes;
        this.folder = folder;
        this.clock = clock;
    }

    /** The mail is on the disk before anybody can see it, and before its sender hears that it was taken. */
    @Override
    public void deliver(MovingMessage mail) {
        try {
            Files.createDirectories(folder);
            forgetDeleted();
            Path unnamed = folder.resolve("new");
            write(mail.getMessage(), unnamed);
            Files.move(unnamed, file(append(mail.getMessage())));
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** In the order in which they came. The n-th gets the UID n, which no file that is still to come has. */
    void bringBack() throws IOException {
        Files.deleteIfExists(folder.resolve("new"));
        for (Path kept : files()) {
            long uid;
            try (InputStream mail = Files.newInputStream(kept)) {
                uid = append(GreenMailUtil.newMimeMessage(mail));
            }
            Files.move(kept, file(uid));
        }
    }

    private long append(MimeMessage mail) {
        return inbox().appendMessage(mail, new Flags(), Date.from(clock.instant()));
    }

    /** What somebody has deleted by IMAP. */
    private void forgetDeleted() throws IOException {
        List<Path> existing =
                Arrays.stream(inbox().getMessageUids()).mapToObj(this::file).toList();
        for (Path kept : files()) {
            if (!existing.contains(kept)) {
                Files.delete(kept);
            }
        }
    }

    private MailFolder inbox() {
        try {
            return mailboxes.getInbox(this);
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(each -> each.toString().endsWith(MAIL))
                    .sorted(Comparator.comparingLong(KeptMailbox::uid))
                    .toList();
        }
    }

    private Path file(long uid) {
        return folder.resolve(uid + MAIL);
    }

    private static long uid(Path file) {
        return Long.parseLong(file.getFileName().toString().replace(MAIL, ""));
    }

    private static void write(MimeMessage mail, Path file) throws IOException, MessagingException {
        try (FileChannel channel = FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.TRUNCATE_EXISTING);
                OutputStream bytes = Channels.newOutputStream(channel)) {
            mail.writeTo(bytes);
            channel.force(true);
        }
    }
}
