package io.flowdesk.story.stage;

import com.fasterxml.jackson.databind.JsonNode;
import io.flowdesk.testing.Api;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** What happened to a ticket and what was said about it, in a line each; people outside by their first names. */
record Chronicle(Api api, String ticket) {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("MM-dd HH:mm").withZone(ZoneId.of("Europe/Berlin"));

    List<String> events() {
        return lines("events", Chronicle::event);
    }

    List<String> messages() {
        return lines("messages", Chronicle::message);
    }

    private List<String> lines(String what, Function<JsonNode, String> inWords) {
        JsonNode items =
                api.get(ticket + "/" + what + "?limit=200").expect(200).json().path("items");
        return StreamSupport.stream(items.spliterator(), false).map(inWords).toList();
    }

    private static String event(JsonNode event) {
        String what = event.path("field").isNull()
                ? event.path("what").asText()
                : event.path("field").asText() + " " + ACase.shown(event.path("from")) + " → "
                        + ACase.shown(event.path("to"));
        String why = event.path("why").isNull() ? "" : " (" + event.path("why").asText() + ")";
        return MOMENT.format(Instant.parse(event.path("when").asText())) + " " + firstName(event.path("who")) + ": "
                + what + why;
    }

    private static String message(JsonNode message) {
        return message.path("kind").asText() + " " + firstName(message.path("author")) + ": "
                + message.path("body").asText();
    }

    private static String firstName(JsonNode who) {
        return who.asText().replaceFirst("-\\d+@.*", "");
    }
}
