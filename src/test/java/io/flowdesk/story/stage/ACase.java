package io.flowdesk.story.stage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.flowdesk.process.story.ATicket;
import io.flowdesk.testing.Api;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** A ticket, and what a story expects of it: read over the REST API, as somebody who may read all. */
public final class ACase {

    private final Api api;
    private final ATicket engine;
    private final Post post;
    private final Chronicle chronicle;
    private int read;

    ACase(Api api, ATicket engine, Post post) {
        this.api = api;
        this.engine = engine;
        this.post = post;
        this.chronicle = new Chronicle(api, path());
    }

    public String number() {
        return engine.number().value();
    }

    String path() {
        return "/tickets/" + number();
    }

    ATicket inTheEngine() {
        return engine;
    }

    JsonNode json() {
        return api.get(path()).expect(200).json();
    }

    /** Status, resolution if any, team, assignee, priority: {@code "CLOSED as SOLVED, service-desk, agent1, LOW"}. */
    public ACase is(String standing) {
        assertThat(standing()).isEqualTo(standing);
        return this;
    }

    private String standing() {
        JsonNode now = json();
        String resolution = now.path("resolution").asText("null");
        return now.path("status").asText()
                + (resolution.equals("null") ? "" : " as " + resolution)
                + ", " + now.path("team").asText()
                + ", " + shown(now.path("assignee"))
                + ", " + now.path("priority").asText();
    }

    /** A field as text, such as {@code requester.email}; {@code nobody} when it is null. */
    public String field(String path) {
        return shown(json().at("/" + path.replace('.', '/')));
    }

    /** When one of its SLA clocks is due, in Berlin: {@code "11-23 14:05"}; {@code nobody} if it does not run. */
    public String due(String clock) {
        String at = field("sla." + clock + ".dueAt");
        return at.equals("nobody")
                ? at
                : Instant.parse(at)
                        .atZone(ZoneId.of("Europe/Berlin"))
                        .format(DateTimeFormatter.ofPattern("MM-dd HH:mm"));
    }

    /** The sentences that explain its SLA. */
    public List<String> explanation() {
        return api.get(path() + "/sla").expect(200).texts("explanation");
    }

    static String shown(JsonNode value) {
        return value.isNull() || value.isMissingNode() ? "nobody" : value.asText();
    }

    /** These letters, in this order, have gone out since the last look, and none else. */
    public ACase posts(String... letters) {
        List<Letter> all = post.about(number());
        String subject = field("subject");
        assertThat(all.subList(read, all.size()).stream().map(letter -> letter.inShort(subject)))
                .as("letters about %s", number())
                .containsExactly(letters);
        read = all.size();
        return this;
    }

    /** How many mails about this ticket that person has got so far. */
    public ACase hasCost(ARequester person, int mails) {
        assertThat(post.about(number()).stream().filter(letter -> letter.who().equals(person.firstName())))
                .hasSize(mails);
        return this;
    }

    /** These audit events, with others in between: {@code "11-23 10:00 agent1: status OPEN → IN_PROGRESS"}. */
    public ACase tells(String... events) {
        assertThat(chronicle.events()).containsSubsequence(events);
        return this;
    }

    /** Everything that was said, by whom: {@code "REPLY agent1: Restart it."}. */
    public ACase reads(String... messages) {
        assertThat(chronicle.messages()).containsExactly(messages);
        return this;
    }
}
