package io.flowdesk.mail.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilesOfMailsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    filename="report.pdf"                                       | report.pdf
                    filename*=utf-8''Gr%C3%BC%C3%9Fe.pdf; filename="Gr.pdf"     | Grüße.pdf
                    filename*0*=iso-8859-1'de'Gr%FC; filename*1="sse.pdf"       | Grüsse.pdf
                    filename="=?utf-8?B?44Gm44GZ44GoLnR4dA==?="                 | てすと.txt
                    filename="C:\\Users\\karen\\shot.png"                       | shot.png
                    filename="../../etc/passwd"                                 | passwd
                    filename="...hidden"                                        | hidden
                    filename*=utf-8''invoice%E2%80%AEfdp.exe                    | invoicefdp.exe
                    filename="CON.txt"                                          | _CON.txt
                    filename=""                                                 | file
                    """)
    void namesAreNormalised(String parameter, String name) throws UnreadableMail {
        assertThat(only("Content-Type: application/octet-stream\nContent-Disposition: attachment; " + parameter
                                + "\n\nx")
                        .name())
                .isEqualTo(name);
    }

    @Test
    void aLongNameKeepsItsEnd() throws UnreadableMail {
        String name = only("Content-Type: application/pdf; name=\"" + "a".repeat(400) + ".pdf\"\n\nx")
                .name();
        assertThat(name).hasSize(250).endsWith("aa.pdf");
    }

    @Test
    void aMailInAMailIsAFileThatIsCalledAsItsSubject() throws UnreadableMail {
        MailFile file = only("Content-Type: message/rfc822\n\nSubject: =?utf-8?q?=C3=84rger?= 1/2\n\nhello");
        assertThat(file.name()).isEqualTo("Ärger 1_2.eml");
        assertThat(file.content().open()).hasContent("Subject: =?utf-8?q?=C3=84rger?= 1/2\n\nhello");
    }

    @Test
    void anInvitationIsAFile() throws UnreadableMail {
        var mail = Mails.read(Mails.multipart(
                "alternative",
                "Content-Type: text/plain\n\nLet us meet",
                "Content-Type: text/calendar; method=REQUEST\n\nBEGIN:VCALENDAR"));
        assertThat(mail.text()).isEqualTo("Let us meet");
        assertThat(mail.files()).extracting(MailFile::name).containsExactly("invitation.ics");
    }

    @Test
    void anImageThatTheHtmlShowsIsInline() throws UnreadableMail {
        var mail = Mails.read(
                Mails.multipart(
                        "related",
                        "Content-Type: text/html\n\n<img src=\"cid:shot=1@x\"><img src=\"cid:\">",
                        "Content-Type: image/png\nContent-ID: <shot=1@x>\n\npng",
                        "Content-Type: image/png\nContent-ID: <other@x>\nContent-Disposition: inline; filename=logo.png\n\npng"));
        assertThat(mail.files()).extracting(MailFile::inline).containsExactly(true, false);
        assertThat(mail.files()).extracting(MailFile::contentId).containsExactly("shot=1@x", "other@x");
        assertThat(mail.files()).extracting(MailFile::name).containsExactly("image.png", "logo.png");
    }

    @Test
    void outlooksPackageIsOpened() throws UnreadableMail {
        byte[] winmail = new Tnef()
                .with("Offer.txt", "twenty".getBytes(StandardCharsets.UTF_8))
                .bytes();
        MailFile file =
                only("Content-Type: application/ms-tnef; name=winmail.dat\nContent-Transfer-Encoding: base64\n\n"
                        + Mails.base64(winmail));
        assertThat(file.name()).isEqualTo("Offer.txt");
        assertThat(file.mediaType()).isEqualTo("text/plain");
        assertThat(file.content().open()).hasContent("twenty");
    }

    @Test
    void whatOutlookSaysOnlyInItsPackageIsRead() throws UnreadableMail {
        byte[] winmail =
                new Tnef().saying("<p>The printer is <b>broken</b></p>").bytes();
        var mail =
                Mails.read("Content-Type: application/ms-tnef; name=winmail.dat\nContent-Transfer-Encoding: base64\n\n"
                        + Mails.base64(winmail));
        assertThat(mail.text()).isEqualTo("The printer is broken");
        assertThat(mail.files()).isEmpty();
    }

    @Test
    void aPackageOfOutlookThatIsBrokenStaysAsItCame() throws UnreadableMail {
        assertThat(only("Content-Type: application/ms-tnef; name=winmail.dat\n\nx\u009f>\"nothing")
                        .name())
                .isEqualTo("winmail.dat");
    }

    private static MailFile only(String part) throws UnreadableMail {
        List<MailFile> files = Mails.read(Mails.multipart("mixed", part)).files();
        assertThat(files).hasSize(1);
        return files.get(0);
    }
}
