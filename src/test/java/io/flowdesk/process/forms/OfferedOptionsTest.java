package io.flowdesk.process.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class OfferedOptionsTest {

    @Test
    void aListOfTheDeskIsWrittenIntoTheFormInTheOrderOfItsNames() throws IOException {
        JsonNode team =
                filled("{'components':[{'type':'select','valuesKey':'teams'}]}").at("/components/0");
        assertThat(team.has("valuesKey")).isFalse();
        assertThat(team.at("/values"))
                .hasToString("[{\"label\":\"A network team\",\"value\":\"network\"},"
                        + "{\"label\":\"Service Desk\",\"value\":\"service-desk\"}]");
    }

    @Test
    void aTopicIsNamedBelowItsParent() throws IOException {
        JsonNode topic = filled("{'components':[{'components':[{'type':'select','valuesKey':'topics'}]}]}")
                .at("/components/0/components/0/values");
        assertThat(topic.findValuesAsText("label")).containsExactly("The hardware", "The hardware / The printer");
    }

    @Test
    void onlyPeopleWhoCanHaveATicketAreOffered() throws IOException {
        JsonNode agents = filled("{'components':[{'type':'select','valuesKey':'agents'}]}")
                .at("/components/0/values");
        assertThat(agents.findValuesAsText("label")).containsExactly("A person (amira)");
    }

    @Test
    void otherOptionsStayAsTheyAre() throws IOException {
        String form = "{\"components\":[{\"valuesKey\":\"ownVariable\"},{\"values\":[{\"value\":\"a\"}]}]}";
        assertThat(filled(form)).isEqualTo(new ObjectMapper().readTree(form));
    }

    private static JsonNode filled(String form) throws IOException {
        byte[] json = form.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        return new ObjectMapper()
                .readTree(new OfferedOptions(SmallDesk::desk).filledInto(new ByteArrayInputStream(json)));
    }
}
