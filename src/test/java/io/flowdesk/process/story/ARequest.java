package io.flowdesk.process.story;

import io.flowdesk.identity.Level;
import io.flowdesk.ticket.Channel;
import io.flowdesk.ticket.conversation.Message;
import io.flowdesk.ticket.hearing.Opening;
import io.flowdesk.ticket.people.Contact;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A ticket that is about to arrive. Unless said otherwise it resembles no other one. */
public final class ARequest {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Doors doors;
    private final Story story;
    private Contact from = Contact.byMail("karen@example.org");
    private String subject = "Help, please";
    private String text = "For the " + COUNT.incrementAndGet() + "th time something does not work.";
    private @Nullable String topic = "hardware";
    private Channel channel = Channel.API;
    private @Nullable Level impact;
    private @Nullable Level urgency;

    ARequest(Doors doors, Story story) {
        this.doors = doors;
        this.story = story;
    }

    /** A first name, or an address. */
    public ARequest from(String name) {
        from = Contact.byMail(name.contains("@") ? name : name + "@example.org");
        return this;
    }

    /** Somebody without an address. */
    public ARequest calling(String phone) {
        from = new Contact(null, phone, null);
        return this;
    }

    public ARequest about(String subject) {
        this.subject = subject;
        return this;
    }

    public ARequest saying(String text) {
        this.text = text;
        return this;
    }

    public ARequest topic(@Nullable String topic) {
        this.topic = topic;
        return this;
    }

    public ARequest byPhone() {
        channel = Channel.PHONE;
        return this;
    }

    /** HIGH by the priority table. */
    public ARequest urgent() {
        impact = Level.HIGH;
        urgency = Level.MEDIUM;
        return this;
    }

    public ARequest emergency() {
        impact = Level.HIGH;
        urgency = Level.HIGH;
        return this;
    }

    /** Whatever the process can do at once has happened then. */
    public ATicket arrives() {
        return story.ticket(doors.open(
                from,
                requesters -> new Opening.Request(
                        requesters.findOrCreate(from),
                        subject,
                        text,
                        Message.Rest.NONE,
                        topic,
                        null,
                        impact,
                        urgency,
                        channel,
                        List.of(),
                        Map.of(),
                        List.of())));
    }

    /** Arrives, and its way until now is of no interest. */
    public ATicket isThere() {
        return arrives().forgettingItsWay();
    }

    /** Arrives and is claimed, and its way until now is of no interest. */
    public ATicket isClaimedBy(String agent) {
        ATicket ticket = arrives();
        story.agent(agent).claims(ticket);
        return ticket.forgettingItsWay();
    }
}
