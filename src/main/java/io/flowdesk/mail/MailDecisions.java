package io.flowdesk.mail;

import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a person can do with a mail that the desk did not take in by itself. Acts as the current actor, in the running
 * transaction; {@code NotPossible} when somebody has decided before.
 */
public interface MailDecisions {

    /** Empty if there is no such mail, or nobody was ever asked about it. */
    Optional<HeldMail> find(long mailId);

    /**
     * What it says. Reading takes time, and a mail may be made to hurt its reader: not within a transaction, and only
     * for somebody who may see it. One that ended whoever read it is not read again.
     */
    HeldMail.Content content(long mailId);

    /** As it came; to be closed by the caller. */
    InputStream raw(long mailId);

    /** From the beginning, as if it had just come: for when a fault of ours was mended. */
    void takeAgain(long mailId);

    /** A person has read what no program could. The mail itself is attached. */
    void openByHand(long mailId, ByHand request);

    void discard(long mailId, String reason);

    /** Its sender becomes a collaborator of the ticket, and the mail a message of it. */
    void admit(long mailId);

    /** It becomes a ticket of its own; its sender learns nothing of the other one. */
    void openApart(long mailId);

    /** It was really the agent, who is acting now: it becomes his public reply. */
    void publish(long mailId);

    /** It becomes a note of whoever is acting now. */
    void note(long mailId);

    /** The agent whose address it bears; empty if there is none. */
    Optional<String> agentOf(long mailId);

    /**
     * What was read by a person.
     *
     * @param name null: not known
     */
    record ByHand(String email, @Nullable String name, String subject, String text) {}
}
