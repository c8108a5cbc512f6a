package io.flowdesk.mail.content.reply;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.mail.content.UnreadableMail;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestReporter;

/** How many expectations of three other projects hold; the table of ADR 15 has these figures. */
class ReplyCasesTest {

    private static final Map<String, Integer> HOLD =
            Map.of("discourse", 59, "talon, text", 44, "talon, HTML", 9, "talon, mails", 10, "crisp", 66);

    private static final Map<String, Integer> ALL =
            Map.of("discourse", 64, "talon, text", 47, "talon, HTML", 9, "talon, mails", 12, "crisp", 70);

    @Test
    void noFewerExpectationsHoldThanBefore(TestReporter figures) throws IOException, UnreadableMail {
        var cases = ReplyCases.all();
        Map<String, Integer> hold = count(cases.stream().filter(ReplyCase::holds));
        figures.publishEntry(Map.copyOf(strings(hold)));
        assertThat(count(cases.stream())).isEqualTo(ALL);
        assertThat(hold).allSatisfy((set, figure) -> assertThat(figure)
                .as(set + ": " + missed(cases.stream(), set))
                .isGreaterThanOrEqualTo(HOLD.get(set)));
    }

    @TestFactory
    Stream<DynamicTest> noWordIsLost() throws IOException, UnreadableMail {
        return ReplyCases.all().stream()
                .map(one -> DynamicTest.dynamicTest(one.name(), () -> {
                    Reply reply = ReplyCase.read(one.input());
                    assertThat(letters(reply.text() + reply.folded())).isEqualTo(letters(one.input()));
                }));
    }

    /** In any order: a quote between two new paragraphs is folded out of the text. */
    private static Map<Integer, Long> letters(String text) {
        return text.chars()
                .filter(Character::isLetterOrDigit)
                .boxed()
                .collect(Collectors.groupingBy(letter -> letter, Collectors.counting()));
    }

    private static Map<String, Integer> count(Stream<ReplyCase> cases) {
        return cases.collect(Collectors.groupingBy(ReplyCase::set, Collectors.summingInt(one -> 1)));
    }

    private static String missed(Stream<ReplyCase> cases, String set) {
        return cases.filter(one -> one.set().equals(set) && !one.holds())
                .map(ReplyCase::name)
                .collect(Collectors.joining(", "));
    }

    private static Map<String, String> strings(Map<String, Integer> figures) {
        Map<String, String> strings = new TreeMap<>();
        figures.forEach((set, figure) -> strings.put(set, figure + " of " + ALL.get(set)));
        return strings;
    }
}
