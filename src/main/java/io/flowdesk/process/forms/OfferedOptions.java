package io.flowdesk.process.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.flowdesk.identity.Desk;
import io.flowdesk.identity.Desks;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;

/** Writes the lists of the desk into a form on its way to the browser; nothing of them is kept anywhere. */
@Component
public class OfferedOptions {

    private final ObjectMapper json = new ObjectMapper();
    private final Desks desks;

    OfferedOptions(Desks desks) {
        this.desks = desks;
    }

    /** The form, whose fields that name a list of the desk offer what is on it now. */
    public InputStream filledInto(InputStream form) {
        try (form) {
            JsonNode filled = json.readTree(form);
            fill(filled, desks.current());
            return new ByteArrayInputStream(json.writeValueAsBytes(filled));
        } catch (IOException failure) {
            throw new UncheckedIOException("A deployed form is no JSON", failure);
        }
    }

    private static void fill(JsonNode parent, Desk desk) {
        parent.path("components").forEach(component -> {
            DeskList.named(component.path("valuesKey").asText())
                    .ifPresent(list -> offer((ObjectNode) component, list, desk));
            fill(component, desk);
        });
    }

    private static void offer(ObjectNode component, DeskList list, Desk desk) {
        component.remove("valuesKey");
        var values = component.putArray("values");
        list.options(desk)
                .forEach(option ->
                        values.addObject().put("label", option.label()).put("value", option.value()));
    }
}
