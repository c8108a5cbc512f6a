package io.flowdesk.mail.taking;

import io.flowdesk.mail.MailSettings;
import io.flowdesk.mail.content.MailReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The reader with the limits of the settings. */
@Configuration(proxyBeanMethods = false)
class MailReading {

    @Bean
    MailReader mailReader(MailSettings settings) {
        return new MailReader(settings.limits());
    }
}
