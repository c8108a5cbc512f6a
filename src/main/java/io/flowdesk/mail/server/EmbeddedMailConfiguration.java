package io.flowdesk.mail.server;

import io.flowdesk.mail.MailSettings;
import io.flowdesk.mail.Mailbox;
import io.flowdesk.platform.FlowdeskProperties;
import io.flowdesk.platform.StartRefused;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Who sends or reads needs a bean that needs the server: it starts before them and stops after them. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("flowdesk.demo")
class EmbeddedMailConfiguration {

    @Bean
    EmbeddedMailServer embeddedMailServer(FlowdeskProperties settings, Clock clock) {
        Path folder = settings.dataFolder().resolve("mail");
        try {
            return EmbeddedMailServer.start(folder, settings.embedded(), clock);
        } catch (IOException e) {
            throw new StartRefused(
                    "The demo's mail cannot be kept in %s: %s".formatted(folder, e),
                    "Choose another folder with flowdesk.data-dir");
        }
    }

    @Bean
    @Conditional(NotConfigured.SmtpServer.class)
    JavaMailSender embeddedSender(EmbeddedMailServer server) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost(server.host());
        sender.setPort(server.smtpPort());
        sender.setDefaultEncoding("UTF-8");
        sender.getJavaMailProperties().setProperty("mail.smtp.connectiontimeout", "10000");
        sender.getJavaMailProperties().setProperty("mail.smtp.timeout", "30000");
        sender.getJavaMailProperties().setProperty("mail.smtp.writetimeout", "60000");
        return sender;
    }

    @Bean
    @Conditional(NotConfigured.Mailbox.class)
    Mailbox embeddedMailbox(EmbeddedMailServer server, MailSettings settings) {
        String address = settings.deskAddress().orElse("help@flowdesk.local");
        return new Mailbox(
                server.host(),
                server.imapPort(),
                address,
                address,
                false,
                settings.imap().folder());
    }
}
