package io.flowdesk.mail.server;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;

/** What the operator has not named. */
final class NotConfigured {

    private NotConfigured() {}

    /** Matches as long as nobody has named a server to send through. */
    static class SmtpServer extends NoneNestedConditions {

        SmtpServer() {
            super(ConfigurationPhase.REGISTER_BEAN);
        }

        @ConditionalOnProperty("spring.mail.host")
        static class ServerIsNamed {}
    }

    /** Matches as long as nobody has named a server to read from. */
    static class Mailbox extends NoneNestedConditions {

        Mailbox() {
            super(ConfigurationPhase.REGISTER_BEAN);
        }

        @ConditionalOnProperty("flowdesk.mail.imap.host")
        static class ServerIsNamed {}
    }
}
