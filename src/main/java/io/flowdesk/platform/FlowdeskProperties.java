package io.flowdesk.platform;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The settings that begin with {@code flowdesk.}; the operator's guide lists them. */
@ConfigurationProperties("flowdesk")
public record FlowdeskProperties(Path dataDir, Embedded embedded) {

    /** Ports of the embedded servers; 0 takes any free one. */
    public record Embedded(int postgresPort, int smtpPort, int imapPort) {}
}
