package io.flowdesk.process.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.platform.models.ModelDifference;
import io.flowdesk.platform.models.ModelDifference.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Changes as analysts make them, to our own models. */
class ComparisonTest {

    @Test
    void aModelDoesNotDifferFromItself() throws IOException {
        for (String file : List.of("processes/ticket-lifecycle.bpmn", "processes/routing.dmn", "forms/triage.form")) {
            assertThat(Comparison.between(file, read(file), read(file))).isEmpty();
        }
    }

    @Test
    void newElementsAndBentFlowsAreNamed() throws IOException {
        String before = read("processes/ticket-closure.bpmn");
        String after = before.replace(
                        "sourceRef=\"Task_SetClosed\" targetRef=\"Task_TellClosed\"",
                        "sourceRef=\"Task_SetClosed\" targetRef=\"Task_Shred\"")
                .replace(
                        "<bpmn:sequenceFlow id=\"Flow_Told\"",
                        "<bpmn:manualTask id=\"Task_Shred\" name=\"Shred the papers\" />"
                                + "<bpmn:sequenceFlow id=\"Flow_Told\"");
        assertThat(Comparison.between("ticket-closure.bpmn", before, after))
                .containsExactlyInAnyOrder(
                        new ModelDifference(
                                "Task_Shred", Kind.ADDED, "manualTask Task_Shred \"Shred the papers\" is new."),
                        new ModelDifference(
                                "Flow_Closed",
                                Kind.CHANGED,
                                "sequenceFlow Flow_Closed: targetRef is \"Task_Shred\" instead of \"Task_TellClosed\"."));
    }

    @Test
    void settingsOfAStepAreNamed() throws IOException {
        String before = read("processes/ticket-closure.bpmn");
        assertThat(sentences("x.bpmn", before, before.replace(">closed<", ">resolved<")))
                .containsExactly("serviceTask Task_TellClosed \"Tell the requester\":"
                        + " inputParameter event is \"resolved\" instead of \"closed\".");
        assertThat(sentences("x.bpmn", before, before.replace("deadline.reopenWindow", "deadline.silence")))
                .containsExactly("timerEventDefinition Timer_ReopenWindow_Definition: timeDate is"
                        + " \"${deadline.silence(ticketId)}\" instead of \"${deadline.reopenWindow(ticketId)}\".");
        assertThat(sentences("x.bpmn", before, before.replace("name=\"Mark as closed\"", "name=\"Close\"")))
                .containsExactly(
                        "serviceTask Task_SetClosed \"Close\": name is \"Close\" instead of \"Mark as closed\".");
    }

    @Test
    void aMovedShapeIsOneSentence() throws IOException {
        String before = read("processes/ticket-closure.bpmn");
        assertThat(sentences("x.bpmn", before, before.replaceAll("x=\"(\\d+)\"", "x=\"1$1\"")))
                .containsExactly("The drawing is arranged differently.");
    }

    @Test
    void rulesAreNamedAndSoIsTheirOrder() throws IOException {
        String before = read("processes/priority.dmn");
        assertThat(sentences(
                        "x.dmn",
                        before,
                        before.replaceFirst("\"EMERGENCY\"</text>\\s*</outputEntry>", "\"HIGH\"</text></outputEntry>")))
                .containsExactly("outputEntry Rule_HighHigh_PriorityAnswer: text is \"\"HIGH\"\" instead of"
                        + " \"\"EMERGENCY\"\".");
        String gone = before.replaceFirst("(?s)<rule id=\"Rule_HighHigh\">.*?</rule>", "");
        assertThat(sentences("x.dmn", before, gone))
                .contains(
                        "rule Rule_HighHigh is gone.",
                        "rule Rule_HighMedium: comes after is \"none\" instead of \"Rule_HighHigh\".");
    }

    @Test
    void fieldsOfFormsAreNamed() throws IOException {
        String before = read("forms/approval.form");
        assertThat(sentences("x.form", before, before.replace("The requester reads it.", "Be kind.")))
                .containsExactly("textarea Field_Reason \"Reason\": description is \"Be kind.\" instead of"
                        + " \"The requester reads it.\".");
    }

    private static List<String> sentences(String file, String before, String after) {
        assertThat(after).isNotEqualTo(before);
        return Comparison.between(file, before, after).stream()
                .map(ModelDifference::sentence)
                .toList();
    }

    private static String read(String file) throws IOException {
        return Files.readString(Path.of(file));
    }
}
