package io.flowdesk.notification.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.flowdesk.platform.StartRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts that an administrator has changed. */
class OwnTextsTest {

    @TempDir
    Path folder;

    @Test
    void whatTheDeskWritesItselfCountsAndEverythingElseIsAsPackaged() throws IOException {
        write(
                """
                parts:
                  hello: "Dear {{name}},"
                letters:
                  received:
                    subject: "Got it: {{number}}"
                """);
        Wording own = Wording.in(Locale.ENGLISH, Optional.of(folder));
        Letter receipt = own.draft("received").fill(gaps());
        assertThat(receipt.subject()).isEqualTo("Got it: HD-000001");
        assertThat(receipt.body()).startsWith("Hello,");
        assertThat(own.draft("approved").fill(gaps()).body()).startsWith("Dear Karen,");
        assertThat(own.names())
                .isEqualTo(Wording.in(Locale.ENGLISH, Optional.empty()).names());
        assertThat(Wording.in(Locale.GERMAN, Optional.of(folder))
                        .draft("received")
                        .fill(gaps())
                        .subject())
                .doesNotContain("Got it");
    }

    @Test
    void aGapThatNobodyFillsIsNamedAtTheStart() throws IOException {
        write("letters: { received: { text: '{{#link}}{{surname}}{{/link}}' } }");
        refused().withMessageContaining("\"received\"").withMessageContaining("surname");
    }

    @Test
    void whatOnlyAClockHasIsUnknownElsewhere() throws IOException {
        write("letters: { received: { text: '{{#clocks}}{{used}} {{number}}{{/clocks}} {{used}}' } }");
        refused().withMessageContaining("used");
        write("letters: { received: { text: '{{#clocks}}{{used}} {{number}}{{/clocks}}' } }");
        assertThat(Wording.in(Locale.ENGLISH, Optional.of(folder))).isNotNull();
    }

    @Test
    void whatDoesNotParseIsRefusedWithItsName() throws IOException {
        for (String wrong : List.of(
                "letters: { received: { text: '{{#link}}' } }",
                "letters: { received: { text: '{{>nothing}}' } }",
                "letters: { brand-new: { subject: 'Only a subject' } }",
                "moment: 'not a pattern {'",
                "lettres: {}",
                ": ][")) {
            write(wrong);
            refused();
        }
    }

    @Test
    void aFolderThatIsMissingIsNamed() {
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> Wording.in(Locale.ENGLISH, Optional.of(folder.resolve("gone"))))
                .withMessageContaining("gone");
    }

    private ThrowableAssertAlternative<StartRefused> refused() {
        return assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> Wording.in(Locale.ENGLISH, Optional.of(folder)));
    }

    private void write(String texts) throws IOException {
        Files.writeString(folder.resolve("en.yaml"), texts);
    }

    private static Map<String, Object> gaps() {
        return Map.of(
                "number", "HD-000001",
                "subject", "Fire",
                "name", "Karen",
                "nextOpen", "now",
                "team", "Desk",
                "link", "",
                "inCopy", "");
    }
}
