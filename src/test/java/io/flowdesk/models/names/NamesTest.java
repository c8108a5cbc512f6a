package io.flowdesk.models.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.flowdesk.models.Fixture;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names are found wherever a model can use them, and a name known to one side only is reported. */
class NamesTest {

    /** What the good process uses. */
    static final class Known {
        static final class Process {
            public static final String TIDY = "tidy";
        }

        static final class Element {
            public static final String ANSWER = "Task_Answer";
        }

        static final class Form {
            public static final String ANSWER = "answer";
        }

        static final class Bean {
            public static final String REMIND = "remind";
        }

        static final class Variable {
            public static final String TICKET_ID = "ticketId";
            public static final String OUTCOME = "outcome";
        }
    }

    private final Path folder;

    NamesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void bothSidesAgreeOnAGoodProcess() throws Exception {
        List<Use> uses = ProcessNames.in(Fixture.of("tidy.bpmn").writeTo(folder));
        assertThat(Catalogue.of(Known.class).unknown(uses)).isEmpty();
        assertThat(Catalogue.of(Known.class).unused(uses)).isEmpty();
    }

    @Test
    void aNameThatOnlyTheModelKnowsIsReportedWithItsPlace() throws Exception {
        Fixture faulty = Fixture.of("tidy.bpmn").with("outcome == 'unknown'", "desk.isOpen(verdict)");
        assertThat(Catalogue.of(Known.class).unknown(ProcessNames.in(faulty.writeTo(folder))))
                .containsExactlyInAnyOrder(
                        "tidy.bpmn: Flow_Unknown uses Bean «desk», which the catalogue does not have",
                        "tidy.bpmn: Flow_Unknown uses Variable «verdict», which the catalogue does not have");
    }

    @Test
    void aNameThatOnlyJavaKnowsIsReported() throws Exception {
        Fixture without = Fixture.of("tidy.bpmn").with("${remind}", "${execution}");
        assertThat(Catalogue.of(Known.class).unused(ProcessNames.in(without.writeTo(folder))))
                .containsExactly("the catalogue has Bean «remind», which no model uses");
    }

    @Test
    void literalsKeywordsAndPropertiesAreNoNames() {
        String text =
                "from ${empty ticketId and not ticket.isOpen(ticketId, 'ok') or x.y.z eq null} to #{execution.id}";
        assertThat(Expression.in(text).flatMap(expression -> expression.uses(false, "here")))
                .extracting(Use::kind, Use::name)
                .containsExactly(
                        tuple("Variable", "ticketId"),
                        tuple("Bean", "ticket"),
                        tuple("Variable", "ticketId"),
                        tuple("Bean", "x"));
    }

    @Test
    void anElementTemplateNamesItsBeanAndItsInputs() throws Exception {
        assertThat(TemplateNames.in(Fixture.of("reminder.json").writeTo(folder)))
                .containsExactlyInAnyOrder(
                        new Use("Bean", "remind", "reminder.json: flowdesk.reminder"),
                        new Use("Input", "tone", "reminder.json: flowdesk.reminder"));
    }
}
