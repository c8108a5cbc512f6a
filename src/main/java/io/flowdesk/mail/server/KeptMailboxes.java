package io.flowdesk.mail.server;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.MessageDeliveryHandler;
import com.icegreen.greenmail.user.UserException;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Mailboxes whose mails are files as well: a folder for each address. They spring up with the first mail. */
final class KeptMailboxes implements MessageDeliveryHandler {

    private final Path folder;
    private final Managers managers;
    private final Clock clock;

    private KeptMailboxes(Path folder, Managers managers, Clock clock) {
        this.folder = folder;
        this.managers = managers;
        this.clock = clock;
    }

    /** Brings back what earlier runs have kept. */
    static KeptMailboxes in(Path folder, Managers managers, Clock clock) throws IOException {
        KeptMailboxes mailboxes = new KeptMailboxes(folder, managers, clock);
        for (Path each : mailboxes.kept()) {
            mailboxes.mailbox(addressOf(each)).bringBack();
        }
        return mailboxes;
    }

    /** One mail at a time comes here. */
    @Override
    public GreenMailUser handle(MovingMessage mail, MailAddress to) {
        return mailbox(to.getEmail().strip().toLowerCase(Locale.ROOT));
    }

    private KeptMailbox mailbox(String address) {
        try {
            if (managers.getUserManager().getUserByEmail(address) == null) {
                managers.getUserManager().createUser(address, address, address);
            }
        } catch (UserException e) {
            throw new IllegalStateException(e);
        }
        String name = managers.getUserManager().getUserByEmail(address).getEmail();
        return new KeptMailbox(name, managers.getImapHostManager(), folder.resolve(nameOf(address)), clock);
    }

    private List<Path> kept() throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.filter(Files::isDirectory).toList();
        }
    }

    /** An address may have what a file system takes for a path. */
    private static String nameOf(String address) {
        return URLEncoder.encode(address, StandardCharsets.UTF_8)
                .replace(".", "%2E")
                .replace("*", "%2A");
    }

    private static String addressOf(Path folder) {
        return URLDecoder.decode(folder.getFileName().toString(), StandardCharsets.UTF_8);
    }
}
