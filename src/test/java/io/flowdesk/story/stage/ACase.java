package io.flowdesk.story.stage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.flowdesk.process.story.ATicket;
import io.flowdesk.testing.Api;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.StreamSupport;

/** A ticket, and what a story expects of it: read over the REST API, as somebody who may read all. */
public final class ACase {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("MM-dd HH:mm").withZone(ZoneId.of("Europe/Berlin"));

    private final Api api;
    private final ATicket engine;
    private final Post post;
    private int read;

    ACase(Api api, ATicket engine, Post post) {
        this.api = api;
        this.engine = engine;
        this.post = post;
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

    private static String shown(JsonNode value) {
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
        assertThat(audit()).containsSubsequence(events);
        return this;
    }

    private List<String> audit() {
        JsonNode events =
                api.get(path() + "/events?limit=200").expect(200).json().path("items");
        return StreamSupport.stream(events.spliterator(), false)
                .map(ACase::sentence)
                .toList();
    }

    private static String sentence(JsonNode event) {
        String what = event.path("field").isNull()
                ? event.path("what").asText()
                : event.path("field").asText() + " " + shown(event.path("from")) + " → " + shown(event.path("to"));
        String why = event.path("why").isNull() ? "" : " (" + event.path("why").asText() + ")";
        return MOMENT.format(Instant.parse(event.path("when").asText())) + " "
                + firstName(event.path("who").asText()) + ": " + what + why;
    }

    private static String firstName(String who) {
        return who.replaceFirst("-\\d+@.*", "");
    }

    /** Everything that was said, by whom: {@code "REPLY agent1: Restart it."}. */
    public ACase reads(String... messages) {
        JsonNode all =
                api.get(path() + "/messages?limit=200").expect(200).json().path("items");
        assertThat(StreamSupport.stream(all.spliterator(), false)
                        .map(message -> message.path("kind").asText() + " "
                                + firstName(message.path("author").asText()) + ": "
                                + message.path("body").asText()))
                .containsExactly(messages);
        return this;
    }
}
