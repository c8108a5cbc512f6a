package io.flowdesk.mail.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.testing.CaseFiles;
import jakarta.mail.MessagingException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Mails that other projects collected, read by us and by Angus Mail. */
class CorpusTest {

    private static final MailReader READER = new MailReader(Limits.standard());

    @TestFactory
    Stream<DynamicTest> readsWhatTheOtherParserReadsOrSomethingBetterThatIsListed() {
        return mails().map(mail -> DynamicTest.dynamicTest(name(mail), () -> compare(mail)));
    }

    private static void compare(Path mail) throws IOException, UnreadableMail {
        byte[] bytes = Files.readAllBytes(mail);
        Reading ours = Reading.of(READER.read(new ByteArrayInputStream(bytes)));
        List<Difference> listed = KnownDifferences.in(name(mail));
        assertThat(listed)
                .allSatisfy(difference -> assertThat(difference.aspect().of(ours))
                        .as(difference.why())
                        .contains(difference.ours()));
        assertThat(differing(ours, bytes))
                .isEqualTo(listed.stream().map(Difference::aspect).toList());
    }

    private static List<Aspect> differing(Reading ours, byte[] bytes) {
        try {
            Reading theirs = OtherParser.read(bytes).withNamesOf(ours);
            return Stream.of(Aspect.SUBJECT, Aspect.SENDER, Aspect.TEXT, Aspect.NAMES, Aspect.CONTENT)
                    .filter(aspect -> !aspect.of(ours).equals(aspect.of(theirs)))
                    .toList();
        } catch (MessagingException | IOException e) {
            return List.of(Aspect.ALL);
        }
    }

    /** U+FFFD is what a byte becomes that a charset does not know; some mails were sent with it. */
    @TestFactory
    Stream<DynamicTest> losesNoCharacter() {
        return mails().map(mail -> DynamicTest.dynamicTest(name(mail), () -> {
            byte[] bytes = Files.readAllBytes(mail);
            String sent = new String(bytes, StandardCharsets.ISO_8859_1);
            ParsedMail read = READER.read(new ByteArrayInputStream(bytes));
            assertThat((read.subject()
                                    + read.text()
                                    + read.folded()
                                    + read.headers().names())
                            .contains("\uFFFD"))
                    .isEqualTo(sent.contains("\u00EF\u00BF\u00BD"));
        }));
    }

    @Test
    void everyListedDifferenceIsOfAMailThatIsThere() {
        List<String> names = new ArrayList<>(mails().map(CorpusTest::name).toList());
        assertThat(names).hasSize(188);
        assertThat(KnownDifferences.ALL).allSatisfy(each -> assertThat(names).contains(each.file()));
    }

    private static String name(Path mail) {
        return mail.subpath(mail.getNameCount() - 2, mail.getNameCount()).toString();
    }

    private static Stream<Path> mails() {
        return Stream.of("mail/mikel-mail", "mail/mime4j").flatMap(folder -> {
            try (Stream<Path> files = Files.walk(CaseFiles.named(folder))) {
                return files.filter(Files::isRegularFile).sorted().toList().stream();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
