package io.flowdesk.identity.desk.format;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.flowdesk.identity.Agent;
import io.flowdesk.identity.CannedResponse;
import io.flowdesk.identity.CustomStatus;
import io.flowdesk.identity.Desk;
import io.flowdesk.identity.HelpTopic;
import io.flowdesk.identity.Team;
import io.flowdesk.identity.Waits;
import io.flowdesk.sla.BusinessCalendar;
import io.flowdesk.sla.CalendarSpec;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * A desk file that was read.
 *
 * @param yaml as it was written
 * @param tree its values, with the defaults filled in
 */
public record DeskDocument(String yaml, JsonNode tree) {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** Its calendars get the version of the desk too, so the hours that applied once can be looked up. */
    public Desk asDesk(int version) {
        return new Desk(
                version,
                entries("teams", "key", Team.class),
                entries("agents", "id", Agent.class),
                each("topics", DeskDocument::topic),
                each("calendars", (key, calendar) -> calendar(key, version, calendar)),
                entries("cannedResponses", "key", CannedResponse.class),
                entries("statuses", "key", CustomStatus.class),
                bind(tree.path("waits"), Waits.class),
                tree.path("triageTeam").asText());
    }

    private static BusinessCalendar calendar(String key, int version, JsonNode calendar) {
        return bind(calendar, CalendarSpec.class).toCalendar(key, version);
    }

    private static HelpTopic topic(String key, JsonNode topic) {
        var entry = keyed(topic, "key", key);
        var fields = entry.putArray("fields");
        topic.path("fields")
                .propertyStream()
                .forEach(field -> fields.add(keyed(field.getValue(), "key", field.getKey())));
        return bind(entry, HelpTopic.class);
    }

    private <T> Map<String, T> entries(String section, String keyName, Class<T> type) {
        return each(section, (key, entry) -> bind(keyed(entry, keyName, key), type));
    }

    private <T> Map<String, T> each(String section, BiFunction<String, JsonNode, T> read) {
        var entries = new LinkedHashMap<String, T>();
        tree.path(section)
                .propertyStream()
                .forEach(entry -> entries.put(entry.getKey(), read.apply(entry.getKey(), entry.getValue())));
        return entries;
    }

    private static ObjectNode keyed(JsonNode entry, String keyName, String key) {
        return entry.<ObjectNode>deepCopy().put(keyName, key);
    }

    private static <T> T bind(JsonNode entry, Class<T> type) {
        return JSON.convertValue(entry, type);
    }
}
