package io.flowdesk.platform.files;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Where the content of files goes. What was kept elsewhere before stays there and can be read.
 *
 * @param directory null: the folder {@code attachments} in the data folder
 * @param largest of one attachment, by whatever channel it comes
 */
@Validated
@ConfigurationProperties("flowdesk.attachments")
public record FileSettings(
        @DefaultValue("database") @NotNull Store store,
        @Nullable String directory,
        @DefaultValue("25MB") DataSize largest) {

    /** The places for a file; {@code docs/decisions/0013} compares them. */
    public enum Store {
        DATABASE,
        DIRECTORY
    }
}
