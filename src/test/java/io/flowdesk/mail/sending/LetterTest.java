package io.flowdesk.mail.sending;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.mail.MailTest;
import io.flowdesk.mail.desk.MailDesk;
import io.flowdesk.mail.desk.MailParts;
import io.flowdesk.mail.token.Issued;
import io.flowdesk.mail.token.MailTokens;
import io.flowdesk.mail.token.Threads;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people find in their mailbox. */
@MailTest
class LetterTest {

    private static final String SUBJECT = "Printer on fire";

    @Autowired
    private MailDesk desk;

    @Autowired
    private MailTokens tokens;

    @Autowired
    private Threads threads;

    @Autowired
    private JdbcClient database;

    private String karen;
    private String number;

    @BeforeEach
    void karenHasATicket() {
        desk.forgetsWaitingMails();
        karen = desk.newAddress("karen");
        number = desk.ticketOf(karen, SUBJECT);
    }

    @Test
    void theReceiptSaysThatAMachineSentItAndNothingThatSheWrote() throws Exception {
        desk.deliversDue();
        MimeMessage mail = desk.newest(karen);
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-replied");
        assertThat(mail.getHeader("X-Auto-Response-Suppress")).containsExactly("All");
        assertThat(mail.getSubject()).startsWith("[" + number + "]");
        MailParts parts = MailParts.of(mail);
        assertThat(parts.text() + parts.html() + mail.getSubject())
                .contains(number)
                .doesNotContain("burns", "fire", "Karen");
    }

    @Test
    void anAnswerComesFromTheDeskAndGoesBackToItsTicket() throws Exception {
        desk.replies(number, "Please pull the plug.");
        desk.deliversDue();
        MimeMessage mail = desk.newest(karen);
        assertThat(mail.getFrom()).containsExactly(new InternetAddress("help@flowdesk.local", "Help desk"));
        assertThat(mail.getHeader("Auto-Submitted")).isNull();
        String replyTo = ((InternetAddress) mail.getReplyTo()[0]).getAddress();
        assertThat(tokens.ofAddress(replyTo)).map(Issued::ticketId).contains(ticketId());
        assertThat(tokens.ofMessageId(mail.getMessageID()))
                .map(Issued::ticketId)
                .contains(ticketId());
    }

    @Test
    void allMailsAboutATicketAreOneThread() throws Exception {
        desk.deliversDue();
        desk.replies(number, "Please pull the plug.");
        desk.deliversDue();
        threads.heard(ticketId(), "requester:" + requesterId(), "her-answer@example.org", later());
        desk.replies(number, "Thanks.");
        desk.deliversDue();
        List<MimeMessage> mails = desk.inbox(karen);
        assertThat(mails).hasSize(3);
        assertThat(mails.get(1).getHeader("In-Reply-To"))
                .containsExactly(mails.get(0).getMessageID());
        assertThat(mails.get(2).getHeader("In-Reply-To")).containsExactly("<her-answer@example.org>");
        assertThat(Arrays.asList(mails.get(2).getHeader("References", " ").split("\\s+")))
                .containsExactly(mails.get(0).getMessageID(), mails.get(1).getMessageID(), "<her-answer@example.org>");
    }

    @Test
    void nobodyElsesMailsAreInHisThread() throws Exception {
        desk.deliversDue();
        String marvin = desk.newAddress("marvin");
        desk.agent()
                .post("/tickets/" + number + "/actions/add-collaborator", Map.of("email", marvin))
                .expect(200);
        desk.replies(number, "Please pull the plug.");
        desk.deliversDue();
        assertThat(desk.newest(marvin).getHeader("References")).isNull();
        assertThat(desk.newest(karen).getHeader("References")).isNotNull();
    }

    @Test
    void bothPartsCanBeReadAndNothingInThemIsMarkup() throws Exception {
        desk.replies(number, "Try <script>alert(1)</script>\n& see https://example.org/a?b=1&c=2.\n\nÜber alles.");
        desk.deliversDue();
        MailParts parts = MailParts.of(desk.newest(karen));
        assertThat(parts.text())
                .contains("Try <script>alert(1)</script>\n& see https://example.org/a?b=1&c=2.", "Über");
        assertThat(parts.html())
                .contains("&lt;script&gt;", "<br>", "Über alles.", "href=\"https://example.org/a?b=1&amp;c=2\"")
                .doesNotContain("<script", "c=2.\"");
    }

    @Test
    void sheReadsGermanIfThatIsHerLanguage() throws Exception {
        desk.speaksGerman(number);
        desk.agent()
                .post("/tickets/" + number + "/actions/request-info", Map.of("body", "Welches Gerät ist es?"))
                .expect(200);
        desk.deliversDue();
        MimeMessage mail = desk.newest(karen);
        MailParts parts = MailParts.of(mail);
        assertThat(parts.text()).contains("Gerät").contains("Guten Tag");
        assertThat(parts.html()).contains("Gerät", "lang=\"de\"");
    }

    @Test
    void noWordOfAnybodyEndsAHeader() throws Exception {
        String mallory = desk.newAddress("mallory");
        String other = desk.ticketOf(mallory, "x");
        database.sql("update outbox set subject = ? where recipient = ?")
                .params("Hi\r\nBcc: victim@example.org\r\n\r\nbuy", mallory)
                .update();
        desk.deliversDue();
        MimeMessage mail = desk.newest(mallory);
        assertThat(mail.getSubject()).isEqualTo("Hi Bcc: victim@example.org buy");
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(desk.inbox("victim@example.org")).isEmpty();
        assertThat(other).isNotBlank();
    }

    @Test
    void filesGoWithTheirMessageAsLongAsTheyFit() throws Exception {
        byte[] small = "Strom aus!".getBytes(StandardCharsets.UTF_8);
        String first = desk.uploads("anleitung für alle.txt", "text/plain", small);
        String second = desk.uploads("film.bin", "application/octet-stream", new byte[70_000]);
        String third =
                desk.uploads("mail.eml", "message/rfc822", "Subject: x\r\n\r\ny".getBytes(StandardCharsets.UTF_8));
        desk.replies(number, "Please see the files.", first, second, third);
        desk.deliversDue();
        MailParts parts = MailParts.of(desk.newest(karen));
        assertThat(parts.files()).extracting(Part::getFileName).containsExactly("anleitung für alle.txt", "mail.eml");
        assertThat(parts.files().get(0).getInputStream()).hasBinaryContent(small);
        assertThat(parts.text()).contains("Too large", "film.bin").doesNotContain("mail.eml");
        assertThat(parts.html()).contains("film.bin");
    }

    @Test
    void noNameOfAFileEndsAHeader() throws Exception {
        String file = desk.uploads("plan.txt", "text/plain", "x".getBytes(StandardCharsets.UTF_8));
        database.sql("update attachment set file_name = ? where id = cast(? as uuid)")
                .params("plan\r\nBcc: victim@example.org\r\n\r\nbuy.txt", file)
                .update();
        desk.replies(number, "See the plan.", file);
        desk.deliversDue();
        MimeMessage mail = desk.newest(karen);
        Part plan = MailParts.of(mail).files().get(0);
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(plan.getHeader("Bcc")).isNull();
        assertThat(plan.getInputStream()).hasBinaryContent("x".getBytes(StandardCharsets.UTF_8));
        assertThat(desk.inbox("victim@example.org")).isEmpty();
    }

    @Test
    void aNoteReachesNobodyOutside() throws Exception {
        desk.deliversDue();
        desk.notes(number, "She is lying. @agent2");
        desk.deliversDue();
        assertThat(desk.inbox(karen)).hasSize(1);
        assertThat(MailParts.of(desk.newest("jonas.keller@flowdesk.local")).text())
                .contains("She is lying.");
    }

    private long ticketId() {
        return database.sql("select id from ticket where number = ?")
                .param(number)
                .query(Long.class)
                .single();
    }

    private long requesterId() {
        return database.sql("select requester_id from ticket where number = ?")
                .param(number)
                .query(Long.class)
                .single();
    }

    /** Than what was sent last. */
    private Instant later() {
        return database.sql("select max(sent_at) + interval '1 microsecond' from outbox")
                .query(Timestamp.class)
                .single()
                .toInstant();
    }
}
