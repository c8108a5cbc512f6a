package io.flowdesk.mail.content;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much of a mail is read. More of it makes it unreadable, and a person is asked.
 *
 * @param bytes the whole mail as it was received
 * @param parts all MIME parts, the nested ones too
 * @param nesting multiparts within multiparts
 * @param files attachments and images in the text
 * @param headerFields of one part
 * @param headerField one field with its folded lines
 * @param headers all fields of all parts together
 * @param text characters of all that is read as text
 * @param html characters of all HTML
 * @param htmlTime for making HTML safe, and again for reading it as text; after that the text part serves
 * @param readTime for all of it; looked at between steps, so that it may be exceeded by the time of a few
 */
public record MailLimits(
        @DefaultValue("25MB") DataSize bytes,
        @DefaultValue("500") @Min(1) int parts,
        @DefaultValue("50") @Min(1) int nesting,
        @DefaultValue("100") @Min(1) int files,
        @DefaultValue("1000") @Min(1) int headerFields,
        @DefaultValue("256KB") DataSize headerField,
        @DefaultValue("2MB") DataSize headers,
        @DefaultValue("5000000") @Min(1) int text,
        @DefaultValue("5000000") @Min(1) int html,
        @DefaultValue("5s") Duration htmlTime,
        @DefaultValue("30s") Duration readTime) {}
