package io.flowdesk.platform;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The settings that begin with {@code flowdesk.}; {@code application.yaml} has their defaults.
 * Folders are text here: Spring would look for a {@code Path} on the class path first.
 *
 * @param dataDir what the embedded servers keep
 * @param demo users, tickets and clock to play with; never with a database of one's own
 * @param demoTickets whether an empty demo begins with tickets
 * @param deskFile imported into an empty database; null means the packaged one
 * @param modelsDir models that override the packaged ones; null means none
 * @param publicUrl where requesters and agents reach this installation, for links in mails
 */
@Validated
@ConfigurationProperties("flowdesk")
public record FlowdeskProperties(
        @NotBlank String dataDir,
        boolean demo,
        @DefaultValue("true") boolean demoTickets,
        @Nullable String deskFile,
        @Nullable String modelsDir,
        @NotNull URI publicUrl,
        @Valid @DefaultValue Admin admin,
        @Valid @DefaultValue Embedded embedded) {

    /** Absolute. */
    public Path dataFolder() {
        return Path.of(dataDir).toAbsolutePath().normalize();
    }

    /** The desk file to import into an empty database, if another than the packaged one. */
    public Optional<Path> deskFilePath() {
        return Optional.ofNullable(deskFile).map(Path::of);
    }

    /** The folder with models that override the packaged ones. */
    public Optional<Path> modelsFolder() {
        return Optional.ofNullable(modelsDir).map(Path::of);
    }

    /** The first administrator of an empty database. */
    public record Admin(@Nullable String user, @Nullable String passwordFile) {}

    /** Ports of the embedded servers; 0 takes any free one. */
    public record Embedded(
            @Min(0) @Max(65535) int postgresPort, @Min(0) @Max(65535) int smtpPort, @Min(0) @Max(65535) int imapPort) {}
}
