package io.flowdesk.notification.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void thereIsATextForEachRuleAndNoneTooMany(String language) {
        assertThat(Wording.in(Locale.forLanguageTag(language), Optional.empty()).names())
                .isEqualTo(namedByTheTable());
    }

    @Test
    void aMomentIsNamedAsTheReaderNamesIt() {
        Instant moment = Instant.parse("2026-11-23T07:45:00Z");
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        assertThat(Wording.in(Locale.ENGLISH, Optional.empty()).moment(moment, berlin))
                .isEqualTo("Monday, 23 November 2026, 08:45 (Central European Standard Time)");
        assertThat(Wording.in(Locale.GERMAN, Optional.empty()).moment(moment, berlin))
                .isEqualTo("Montag, 23. November 2026, 08:45 Uhr (Mitteleuropäische Normalzeit)");
    }

    private static Set<String> namedByTheTable() {
        return Dmn.readModelFromFile(new File("processes/notification.dmn")).getModelElementsByType(Rule.class).stream()
                .map(rule -> rule.getOutputEntries().stream().toList())
                .map(answers -> answers.get(answers.size() - 1))
                .map(WordingTest::text)
                .collect(Collectors.toSet());
    }

    private static String text(OutputEntry entry) {
        return entry.getText().getTextContent().replace("\"", "");
    }
}
