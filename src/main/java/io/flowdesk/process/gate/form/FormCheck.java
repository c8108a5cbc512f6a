package io.flowdesk.process.gate.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.flowdesk.process.gate.Check;
import io.flowdesk.process.gate.Refusal;
import io.flowdesk.process.gate.Resource;
import io.flowdesk.process.gate.Surroundings;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lets a form pass if Tasklist can render it and it loads nothing from elsewhere. */
@Component
class FormCheck implements Check {

    /** That of the form library in Tasklist. */
    private static final int NEWEST_SCHEMA = 16;

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .build();

    @Override
    public String suffix() {
        return ".form";
    }

    @Override
    public List<String> definedIn(Resource resource) {
        try {
            return List.of(read(resource).path("id").asText());
        } catch (IOException e) {
            return List.of();
        }
    }

    @Override
    public List<Refusal> check(Resource resource, Surroundings surroundings) {
        try {
            return check(resource.name(), read(resource));
        } catch (JsonProcessingException e) {
            return List.of(Refusal.of(resource.name(), "is not JSON: " + e.getOriginalMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Refusal> check(String file, JsonNode form) {
        List<Refusal> refusals = new ArrayList<>();
        if (!form.isObject()
                || form.path("id").asText().isBlank()
                || !form.path("components").isArray()) {
            refusals.add(Refusal.of(file, "is not a form: it needs an id and components"));
        }
        if (form.path("schemaVersion").asInt(0) > NEWEST_SCHEMA) {
            refusals.add(Refusal.of(file, "schemaVersion is newer than %d".formatted(NEWEST_SCHEMA)));
        }
        FormPart.allIn(form).forEach(part -> part.complaints()
                .forEach(reason -> refusals.add(new Refusal(file, part.id(), 0, 0, reason))));
        return refusals;
    }

    private static JsonNode read(Resource resource) throws IOException {
        return JSON.readTree(new InputStreamReader(resource.open(), StandardCharsets.UTF_8));
    }
}
