package io.flowdesk.process.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.ticket.Channel;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpamTableTest extends TableCases {

    SpamTableTest() {
        super(DecisionTable.SPAM_RULES);
    }

    @Override
    List<Case> cases() {
        String flood = "More than twenty requests of one sender within an hour";
        return List.of(
                rule(
                        "RecordedByDesk",
                        given("PHONE", "", "cheap pills", 30, "cheap pills", 90),
                        false,
                        "Recorded by the desk"),
                rule(
                        "KnownSender",
                        given("EMAIL", "spam.example", "hello", 0, "", 0),
                        true,
                        "The sender's domain is known for advertising"),
                rule(
                        "Subject",
                        given("API", "", "re: you have won a car", 0, "", 0),
                        true,
                        "The subject reads like advertising"),
                rule(
                        "TextWithLink",
                        given("PORTAL", "", "hello", 1, "the best online casino: http://…", 0),
                        true,
                        "Words of advertising together with a link"),
                rule("ManyLinks", given("API", "", "hello", 11, "", 0), true, "More than ten links"),
                rule("Flood", given("EMAIL", "", "hello", 0, "", 21), true, flood),
                rule("Flood", given("PORTAL", "", "hello", 0, "", 21), true, flood),
                rule("AboveSuspicion", given("API", "", "hello", 10, "", 500), false, "Nothing suspicious"));
    }

    @Test
    void nothingThatTheDeskRecordedItselfIsSuspected() {
        List.of("PHONE", "WALK_IN", "TASKLIST", "SYSTEM")
                .forEach(channel -> assertThat(table.ask(channel, "spam.example", "viagra", 99, "viagra", 99))
                        .first()
                        .satisfies(hit -> assertThat(hit.answer()).containsEntry("suspected", false)));
    }

    @Test
    void everyTicketGetsAnAnswer() {
        assertOneRuleForEach(
                names(Channel.class),
                List.of("", "example.com", "spam.example"),
                List.of("", "printer", "viagra"),
                List.of(0, 1, 11),
                List.of("", "it smokes", "viagra"),
                List.of(0, 20, 21));
    }
}
