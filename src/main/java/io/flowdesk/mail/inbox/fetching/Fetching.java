package io.flowdesk.mail.inbox.fetching;

import io.flowdesk.mail.MailSettings;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Fetches mails onto this machine's disk, in no transaction: a server that takes its time holds up no row. */
@Component
public class Fetching {

    /** A mail of the largest size needs it where a second brings 45 KB. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private static final int PIECE = 64 * 1024;

    private final long most;
    private final Duration longest;

    @Autowired
    Fetching(MailSettings settings) {
        // One more than is kept shows that there is more.
        this(settings.limits().bytes().toBytes() + 1, LONGEST);
    }

    Fetching(long most, Duration longest) {
        this.most = most;
        this.longest = longest;
    }

    /**
     * Up to a little more than the limit of a mail.
     *
     * @throws NotHandedOut when the server does not hand it out, or not in time
     * @throws UncheckedIOException when this machine cannot keep it
     */
    public FetchedMail fetch(IMAPMessage message) throws NotHandedOut {
        try {
            Path file = Files.createTempFile("incoming-", ".eml");
            try {
                copy(message, file);
                return new FetchedMail(file);
            } catch (Throwable failure) {
                Files.deleteIfExists(file);
                throw failure;
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private void copy(IMAPMessage message, Path file) throws NotHandedOut, IOException {
        long begun = System.nanoTime();
        try (InputStream raw = NotHandedOut.unless(message::getMimeStream);
                OutputStream kept = Files.newOutputStream(file)) {
            long left = most;
            byte[] piece = next(raw, left);
            while (piece.length > 0) {
                kept.write(piece);
                left -= piece.length;
                if (System.nanoTime() - begun > longest.toNanos()) {
                    throw new NotHandedOut("It takes longer than " + longest);
                }
                piece = next(raw, left);
            }
        }
    }

    private static byte[] next(InputStream raw, long left) throws NotHandedOut {
        return NotHandedOut.unless(() -> raw.readNBytes((int) Math.min(PIECE, left)));
    }
}
