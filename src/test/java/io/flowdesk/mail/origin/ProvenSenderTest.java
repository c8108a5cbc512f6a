package io.flowdesk.mail.origin;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.mail.MailSettings;
import io.flowdesk.mail.content.Limits;
import io.flowdesk.mail.content.MailReader;
import io.flowdesk.mail.content.ParsedMail;
import io.flowdesk.mail.content.UnreadableMail;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Whose word is enough for a mail to speak for an agent. */
class ProvenSenderTest {

    private static final String AGENT = "From: Amira <agent@desk.org>\n";
    private static final String PASSED = "Authentication-Results: mx.desk.org; dmarc=pass header.from=desk.org\n";

    private final ProvenSender proven = new ProvenSender(settings(Map.of("trusted-authserv-id", "mx.desk.org")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mx.desk.org; dmarc=pass header.from=desk.org",
                "mx.desk.org 1; dmarc=pass (p=reject (sp=none) dis=none) header.from=Desk.org",
                "MX.desk.org; spf=pass smtp.mailfrom=agent@desk.org; dmarc = pass header.from=desk.org",
                "mx.desk.org; dkim=pass (2048-bit key) header.d=desk.org header.b=\"Zm9vYg==\"; dmarc=pass header.from=desk.org",
                "mx.desk.org; dkim=fail header.d=list.org; dmarc=pass header.from=desk.org",
                "mx.desk.org; dkim=pass header.d=desk.org",
                "mx.desk.org; dkim=pass header.i=@desk.org header.s=key"
            })
    void aPassOfHisDomainIsProof(String verdict) throws UnreadableMail {
        assertThat(isProven("Authentication-Results: " + verdict + "\n" + AGENT))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mx.desk.org; none",
                "mx.desk.org; dmarc=fail header.from=desk.org",
                "mx.desk.org; dmarc=none header.from=desk.org",
                "mx.desk.org; dmarc=pass",
                "mx.desk.org; dmarc=pass header.from=evil.org",
                "mx.desk.org; dmarc=pass header.from=evil.org header.from=desk.org",
                "mx.desk.org; dmarc=pass header.from=desk.org; dmarc=pass header.from=desk.org",
                "mx.desk.org; dkim=pass header.d=desk.org; dmarc=fail header.from=desk.org",
                "mx.desk.org; dkim=pass header.d=desk.org; dmarc/1=fail header.from=desk.org",
                "mx.desk.org; dkim=pass header.d=org",
                "mx.desk.org; dkim=pass header.d=evil.org header.i=@desk.org",
                "mx.desk.org; spf=pass smtp.helo=x dmarc=pass header.from=desk.org",
                "mx.desk.org; spf=fail (dmarc=pass header.from=desk.org) smtp.mailfrom=x",
                "mx.desk.org; spf=pass (x; dmarc=pass header.from=desk.org",
                "mx.desk.org; spf=pass x); dmarc=pass header.from=desk.org",
                "mx.desk.org; spf=pass smtp.mailfrom=\"x; dmarc=pass header.from=desk.org y\"@evil.org; dmarc=fail header.from=desk.org",
                "mx.desk.org; spf=pass smtp.mailfrom=\"x; dmarc=pass header.from=desk.org y\"@evil.org",
                "mx.desk.org; spf=pass smtp.mailfrom=\"x\\\"; dmarc=pass header.from=desk.org \\\"y\"@evil.org",
                "mx.desk.org; spf=pass smtp.mailfrom==?utf-8?q?x=3B_dmarc=3Dpass_header.from=3Ddesk.org_?=@evil.org",
                "mx.evil.org; dmarc=pass header.from=desk.org",
                "mx.desk.org.evil.org; dmarc=pass header.from=desk.org"
            })
    void nothingElseIs(String verdict) throws UnreadableMail {
        assertThat(isProven("Authentication-Results: " + verdict + "\n" + AGENT))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From: agent@desk.org, mallory@desk.org\n",
                "From: agent@desk.org\nFrom: mallory@evil.org\n",
                "From: <m@evil.org> <m@evil.org>\nSender: agent@desk.org\n",
                "From: agent@desk.org, =?utf-8?q?=28?= mallory@evil.org =?utf-8?q?=29?=\n",
                "Sender: agent@desk.org\n",
                "Subject: nobody\n"
            })
    void onlyOneAuthorIsProven(String authors) throws UnreadableMail {
        assertThat(isProven(PASSED + authors)).isFalse();
    }

    @Test
    void eachProgramOfTheServerAddsWhatItFound() throws UnreadableMail {
        String spf = "Authentication-Results: mx.desk.org; spf=pass smtp.mailfrom=desk.org\n";
        String dkim = "Authentication-Results: mx.desk.org; dkim=pass header.d=desk.org\n";
        assertThat(isProven(spf + dkim + PASSED + AGENT)).isTrue();
        assertThat(isProven(spf + dkim + PASSED.replace("pass", "fail") + AGENT))
                .isFalse();
    }

    @Test
    void whatStoodInTheMailBeforeItCameIsNoProof() throws UnreadableMail {
        String spf = "Authentication-Results: mx.desk.org; spf=pass smtp.mailfrom=evil.org\n";
        String other = "Authentication-Results: mx.other.org; none\n";
        assertThat(isProven(spf + "Received: from evil.org by mx.desk.org\n" + PASSED + AGENT))
                .isFalse();
        assertThat(isProven(spf + other + PASSED + AGENT)).isFalse();
        assertThat(isProven(other + PASSED + AGENT)).isFalse();
        assertThat(isProven("Received: by store.desk.org\n" + PASSED + AGENT)).isTrue();
    }

    @Test
    void withoutATrustedServerNobodyIsProven() throws UnreadableMail {
        assertThat(new ProvenSender(settings(Map.of())).isProven(mail(PASSED + AGENT)))
                .isFalse();
    }

    private boolean isProven(String header) throws UnreadableMail {
        return proven.isProven(mail(header));
    }

    private static ParsedMail mail(String header) throws UnreadableMail {
        byte[] raw = (header + "\nHello").replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        return new MailReader(Limits.standard()).read(new ByteArrayInputStream(raw));
    }

    private static MailSettings settings(Map<String, String> values) {
        return new Binder(new MapConfigurationPropertySource(values)).bindOrCreate("", MailSettings.class);
    }
}
