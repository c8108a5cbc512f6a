package io.flowdesk.mail.inbox.fetching;

import jakarta.mail.Flags;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.UIDFolder;
import jakarta.mail.search.ComparisonTerm;
import jakarta.mail.search.FlagTerm;
import jakarta.mail.search.ReceivedDateTerm;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;

/** What a round has to look at, oldest first. */
public final class NewMails {

    /** IMAP searches by days, in the server's time zone. */
    private static final Duration A_DAY = Duration.ofDays(1);

    private NewMails() {}

    /** Of a mailbox that was read up to that UID. */
    public static Collection<FoundMail> after(IMAPFolder folder, long last) throws MessagingException {
        SortedMap<Long, FoundMail> mails = new TreeMap<>();
        add(mails, folder, folder.getMessagesByUID(last + 1, UIDFolder.LASTUID));
        return mails.tailMap(last + 1).values();
    }

    /** What people have read before the desk was given the mailbox is none of its business. */
    public static Collection<FoundMail> unread(IMAPFolder folder) throws MessagingException {
        SortedMap<Long, FoundMail> mails = new TreeMap<>();
        add(mails, folder, folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false)));
        return mails.values();
    }

    /** Of a mailbox that was set up anew: what has come since, somebody may have read before us. */
    public static Collection<FoundMail> unreadOrSince(IMAPFolder folder, Instant since) throws MessagingException {
        SortedMap<Long, FoundMail> mails = new TreeMap<>();
        for (FoundMail unread : unread(folder)) {
            mails.put(unread.uid(), unread);
        }
        Date day = Date.from(since.minus(A_DAY));
        add(mails, folder, folder.search(new ReceivedDateTerm(ComparisonTerm.GE, day)));
        return mails.values();
    }

    private static void add(SortedMap<Long, FoundMail> mails, IMAPFolder folder, Message[] found)
            throws MessagingException {
        for (Message message : found) {
            if (message instanceof IMAPMessage mail && !mail.isExpunged()) {
                mails.put(folder.getUID(mail), new FoundMail(folder.getUID(mail), mail));
            }
        }
    }

    /** The highest UID so far; 0 for an empty mailbox. A server need not tell the next one. */
    public static long highestUid(IMAPFolder folder) throws MessagingException {
        long next = folder.getUIDNext();
        int count = folder.getMessageCount();
        if (next > 0) {
            return next - 1;
        }
        return count > 0 ? folder.getUID(folder.getMessage(count)) : 0;
    }
}
