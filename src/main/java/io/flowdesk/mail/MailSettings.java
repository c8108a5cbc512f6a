package io.flowdesk.mail;

import io.flowdesk.mail.content.MailLimits;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of mail that begin with {@code flowdesk.mail.}; the server that mails are sent through is {@code spring.mail}.
 *
 * @param address the desk's own, which people write to; null: no mail is sent
 * @param name shown with it
 * @param ownAddresses others by which people reach the same mailbox; nobody in copy, and no sender, is taken for one
 * @param plusAddressing whether mail to {@code name+anything@} arrives as mail to {@code name@}
 * @param retries after how long a mail that did not leave is tried again; after the last one it is given up
 * @param limits what a mail that comes in may have
 * @param trustedAuthservId whose Authentication-Results are believed; null: nobody's
 */
@Validated
@ConfigurationProperties("flowdesk.mail")
public record MailSettings(
        @Nullable @Email String address,
        @DefaultValue("Help desk") @NotBlank String name,
        @DefaultValue List<@Email String> ownAddresses,
        @DefaultValue("false") boolean plusAddressing,
        @Nullable String trustedAuthservId,
        @DefaultValue({"1m", "5m", "30m", "2h", "6h"}) List<Duration> retries,
        @Valid @DefaultValue Imap imap,
        @Valid @DefaultValue MailLimits limits,
        @Valid @DefaultValue Sending sending) {

    /** The address that people write to, where there is one. */
    public Optional<String> deskAddress() {
        return Optional.ofNullable(address).filter(text -> !text.isBlank());
    }

    /**
     * The mailbox that people write to.
     *
     * @param host null: none is read
     * @param port 0: 993 with TLS, else 143
     * @param user null: the desk's address
     * @param tls from the first byte on
     * @param poll how often it is looked into where the server does not tell of new mail
     */
    public record Imap(
            @DefaultValue("true") boolean enabled,
            @Nullable String host,
            @DefaultValue("0") @Min(0) @Max(65535) int port,
            @Nullable String user,
            @Nullable String password,
            @DefaultValue("true") boolean tls,
            @DefaultValue("INBOX") @NotBlank String folder,
            @DefaultValue("10s") Duration poll) {

        /** Without the password: it would be logged. */
        @Override
        public String toString() {
            return user + "@" + host + ":" + port + "/" + folder;
        }
    }

    /**
     * How mails leave.
     *
     * @param enabled false: they wait
     * @param workers how many leave at once from this node
     * @param poll how often a node looks for mails that another has queued
     * @param automaticPerHour automatic mails to one address; more of them wait
     * @param files of one mail together; those that do not fit stay in the portal
     */
    public record Sending(
            @DefaultValue("true") boolean enabled,
            @DefaultValue("2") @Min(1) int workers,
            @DefaultValue("5s") Duration poll,
            @DefaultValue("10") @Min(1) int automaticPerHour,
            @DefaultValue("15MB") DataSize files) {}
}
