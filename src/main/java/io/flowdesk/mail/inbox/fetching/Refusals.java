package io.flowdesk.mail.inbox.fetching;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Mails that could not be stored, in this life of the node: the connection and the list of mails were in order. */
public final class Refusals {

    /** Where the server has refused, or the desk has failed. */
    private static final int CLEAR = 3;
    /** Where the connection broke: with the pauses between, four minutes. */
    private static final int IN_DOUBT = 10;

    private final Map<MailPlace, Integer> failures = new ConcurrentHashMap<>();
    private final Set<MailPlace> replaced = ConcurrentHashMap.newKeySet();

    /** Once more; true: it is not to be tried any more. */
    public boolean isEnough(MailPlace mail, boolean connected) {
        if (failures.merge(mail, 1, Integer::sum) < (connected ? CLEAR : IN_DOUBT)) {
            return false;
        }
        failures.remove(mail);
        replaced.add(mail);
        return true;
    }

    public boolean isReplaced(MailPlace mail) {
        return replaced.contains(mail);
    }

    public void forget(MailPlace mail) {
        failures.remove(mail);
    }
}
