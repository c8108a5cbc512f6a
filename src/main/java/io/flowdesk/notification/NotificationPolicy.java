package io.flowdesk.notification;

import java.util.List;

/** {@code notification.dmn}: event × recipient × channel. */
public interface NotificationPolicy {

    List<Rule> rulesFor(Facts facts);

    /**
     * @param channel the ticket's own
     * @param resolution empty while there is none
     * @param mails how many mails the requester got about the ticket so far
     * @param lastTold key of the event that the requester was last told of; empty if of none
     * @param vouched an agent has written publicly on the ticket, or the requester's address is confirmed
     */
    record Facts(
            NotificationEvent event,
            String channel,
            String resolution,
            String priority,
            boolean reachableByMail,
            int mails,
            String lastTold,
            boolean vouched) {}

    /** One row that applies. {@code template} names the text. */
    record Rule(Recipient recipient, Medium medium, String template) {}

    /** Whom a row means. */
    enum Recipient {
        REQUESTER,
        COLLABORATORS,
        ASSIGNEE,
        /** Who has the ticket; without one nobody is told. */
        AGENT_IN_CHARGE,
        TEAM,
        LEAD,
        MANAGER,
        APPROVER,
        MENTIONED
    }

    /** How he is told. */
    enum Medium {
        MAIL,
        /** A task to call him. */
        CALL,
        /** A task in Tasklist to look at the ticket. */
        TASK
    }
}
