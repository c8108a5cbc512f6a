package io.flowdesk.mail;

import io.flowdesk.mail.MailSettings.Imap;
import io.flowdesk.platform.StartRefused;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The mailbox that the operator has named. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("flowdesk.mail.imap.host")
class MailboxConfiguration {

    private static final int IMAPS = 993;
    private static final int IMAP = 143;

    @Bean
    Mailbox mailbox(MailSettings settings) {
        Imap imap = settings.imap();
        int usual = imap.tls() ? IMAPS : IMAP;
        return new Mailbox(
                given("host", Optional.ofNullable(imap.host())),
                imap.port() == 0 ? usual : imap.port(),
                given("user", Optional.ofNullable(imap.user()).or(settings::deskAddress)),
                given("password", Optional.ofNullable(imap.password())),
                imap.tls(),
                imap.folder());
    }

    private static String given(String setting, Optional<String> value) {
        return value.filter(text -> !text.isBlank())
                .orElseThrow(() -> new StartRefused(
                        "flowdesk.mail.imap.host is set, flowdesk.mail.imap.%s is not".formatted(setting),
                        "Set flowdesk.mail.imap.%s, or remove flowdesk.mail.imap.host".formatted(setting)));
    }
}
