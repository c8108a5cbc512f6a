package io.flowdesk.story.stage;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.portal.Visitor;
import io.flowdesk.portal.Visitor.Answer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Somebody who asks for help: knows the portal, and the letters in the own mailbox. */
public final class ARequester {

    private static final List<String> TO_THE_TICKET =
            List.of("The whole conversation", "See how it stands, or add to it");

    private final String firstName;
    private final Visitor browser;
    private final Stage stage;
    private String address;

    ARequester(String firstName, String address, Visitor browser, Stage stage) {
        this.firstName = firstName;
        this.address = address;
        this.browser = browser;
        this.stage = stage;
    }

    public String firstName() {
        return firstName;
    }

    public String address() {
        return address;
    }

    /** From now on reads another mailbox. */
    public void movesTo(String mailbox) {
        address = mailbox;
    }

    /** Sends the form of the portal. */
    public ACase files(String topic, String subject, String description) {
        Map<String, String> typed = new HashMap<>();
        typed.put("name", firstName);
        typed.put("email", address);
        typed.put("helpTopic", topic);
        typed.put("subject", subject);
        typed.put("description", description);
        Answer receipt = browser.submit(browser.get("/portal").form("form"), typed);
        return stage.ticket(receipt.textOf("#number"));
    }

    /** What the page of the ticket says of its standing, with who has to act. */
    public ARequester sees(ACase ticket, String... words) {
        assertThat(page(ticket).textOf(".standing")).contains(words);
        return this;
    }

    /** What the page of the ticket does not show. */
    public ARequester doesNotSee(ACase ticket, String... words) {
        assertThat(page(ticket).text()).doesNotContain(words);
        return this;
    }

    /** The last message of the conversation on the page. */
    public ARequester readsLast(ACase ticket, String words) {
        assertThat(page(ticket).textOf(".conversation > li:last-child .body")).isEqualTo(words);
        return this;
    }

    /** The page behind the newest link. */
    public Answer page(ACase ticket) {
        return browser.get(TO_THE_TICKET.stream()
                .flatMap(words -> mail().newestLink(ticket, words).stream())
                .findFirst()
                .orElseThrow());
    }

    /** Answers on the page of the ticket; returns what is shown then. */
    public Answer writes(ACase ticket, String words) {
        return browser.submit(page(ticket).form("#reply"), Map.of("body", words));
    }

    /** Answers to a ticket that is over for good; returns the ticket that this opens. */
    public ACase comesBack(ACase ticket, String words) {
        return stage.ticket(writes(ticket, words).textOf("#number"));
    }

    public Answer withdraws(ACase ticket) {
        return browser.submit(page(ticket).form("#withdraw"), Map.of());
    }

    /** Follows the link <em>Solved</em> of the newest solution, and presses the button there. */
    public Answer confirms(ACase ticket) {
        return browser.submit(follows(ticket, "Solved").form("#solved"), Map.of());
    }

    public Answer rejects(ACase ticket, String why) {
        return browser.submit(follows(ticket, "Not solved").form("#not-solved"), Map.of("why", why));
    }

    /** The page behind a link in a letter about the ticket. */
    public Answer follows(ACase ticket, String link) {
        return browser.get(mail().newestLink(ticket, link).orElseThrow());
    }

    public Mailbox mail() {
        return new Mailbox(address, stage.post());
    }

    public Visitor browser() {
        return browser;
    }
}
