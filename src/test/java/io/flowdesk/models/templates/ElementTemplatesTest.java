package io.flowdesk.models.templates;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.flowdesk.notification.NotificationEvent;
import io.flowdesk.process.Names.Bean;
import io.flowdesk.process.Names.Input;
import io.flowdesk.ticket.Priority;
import io.flowdesk.ticket.Resolution;
import io.flowdesk.ticket.Status;
import io.flowdesk.ticket.policy.Policies.Occasion;
import java.io.IOException;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An analyst finds every building block in Camunda Modeler, and nothing there that the application does not know. */
class ElementTemplatesTest {

    private static final String DELEGATE = "camunda:delegateExpression";
    private static final String INPUT = "camunda:inputParameter";

    /** They answer questions in expressions and do nothing by themselves. */
    private static final Set<String> ANSWERING = Set.of(Bean.TICKET, Bean.DEADLINE, Bean.HELD_MAIL);

    private final List<ElementTemplate> templates;

    ElementTemplatesTest() throws IOException {
        templates = ElementTemplate.all();
    }

    @Test
    void everyTemplateHasWhatModelerRequires() {
        assertThat(templates).allSatisfy(template -> {
            assertThat(template.json().path("name").asText()).isNotBlank();
            assertThat(template.json().path("description").asText()).isNotBlank();
            assertThat(template.json().path("appliesTo")).isNotEmpty();
            assertThat(template.properties()).isNotEmpty().allMatch(ElementTemplatesTest::isComplete);
        });
    }

    @Test
    void everyTemplateHasTheIdOfItsFileAndANameOfItsOwn() {
        assertThat(templates)
                .allSatisfy(template -> assertThat(template.id()).isEqualTo("io.flowdesk." + template.file()));
        assertThat(templates).extracting(ElementTemplate::id).doesNotHaveDuplicates();
        assertThat(templates)
                .extracting(template -> template.json().path("name").asText())
                .doesNotHaveDuplicates();
    }

    @Test
    void everyDelegateHasOneTemplateAndNothingElseHas() {
        List<String> delegates = constants(Bean.class)
                .filter(bean -> !ANSWERING.contains(bean))
                .map(bean -> "${" + bean + "}")
                .toList();
        assertThat(templates.stream().flatMap(template -> template.attribute(DELEGATE).stream()))
                .containsExactlyInAnyOrderElementsOf(delegates);
    }

    @Test
    void everyInputIsInTheCatalogueAndCanBeGiven() {
        assertThat(templates.stream()
                        .flatMap(template -> template.inputs().stream())
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(constants(Input.class).toList());
    }

    @Test
    void theChoicesAreThoseThatTheApplicationKnows() {
        assertThat(template("notify-people").choices(INPUT, Input.EVENT))
                .containsExactlyElementsOf(Stream.of(NotificationEvent.values())
                        .map(NotificationEvent::key)
                        .toList());
        assertThat(template("report-unclaimed").choices(INPUT, Input.EVENT))
                .containsExactly(NotificationEvent.UNCLAIMED.key(), NotificationEvent.TRIAGE_OVERDUE.key());
        assertThat(template("set-resolution").choices(INPUT, Input.RESOLUTION))
                .containsExactlyElementsOf(names(Resolution.values()).toList());
        assertThat(template("pick-agent").choices(INPUT, Input.OCCASION))
                .containsExactlyElementsOf(
                        Stream.concat(Stream.of(""), names(Occasion.values())).toList());
    }

    @Test
    void aTicketCanBePutIntoEveryStatusButBackIntoTheFirst() {
        assertThat(template("set-status").choices(INPUT, Input.STATUS))
                .containsExactlyElementsOf(names(Status.values())
                        .filter(status -> !status.equals(Status.NEW.name()))
                        .toList());
    }

    @Test
    void aTaskIsAsUrgentAsItsTicketOrAsOneOfThePriorities() {
        assertThat(template("ticket-task").choices("property", "camunda:priority"))
                .containsExactlyElementsOf(Stream.concat(
                                Stream.of("${ticket.taskPriority(ticketId)}"),
                                Stream.of(Priority.values()).map(priority -> String.valueOf(priority.taskPriority())))
                        .toList());
    }

    private ElementTemplate template(String file) {
        return templates.stream()
                .filter(template -> template.file().equals(file))
                .findFirst()
                .orElseThrow();
    }

    /** A property says where its value goes; what is hidden has a value, and what is shown has a label. */
    private static boolean isComplete(JsonNode property) {
        boolean isHidden = property.path("type").asText().equals("Hidden");
        return !ElementTemplate.binding(property, "type").isEmpty()
                && property.hasNonNull(isHidden ? "value" : "label");
    }

    private static Stream<String> names(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name);
    }

    private static Stream<String> constants(Class<?> holder) {
        return Arrays.stream(holder.getFields()).map(ElementTemplatesTest::value);
    }

    private static String value(Field constant) {
        try {
            return String.valueOf(constant.get(null));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
