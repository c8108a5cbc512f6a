package io.flowdesk.portal;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the pages for requesters.
 *
 * @param linkLifetime how long a link to a ticket opens it
 * @param signInLifetime how long a link to somebody's list of tickets opens it
 * @param requestsPerHour new requests that one source address may send
 * @param messagesPerHour other forms (replies, decisions, questions for a link) that one source address may send
 * @param linksPerHour links that one mailbox may be sent because somebody asked for them
 * @param files attachments of one message
 */
@ConfigurationProperties("flowdesk.portal")
public record PortalProperties(
        @DefaultValue("30d") Duration linkLifetime,
        @DefaultValue("1d") Duration signInLifetime,
        @DefaultValue("60") int requestsPerHour,
        @DefaultValue("120") int messagesPerHour,
        @DefaultValue("5") int linksPerHour,
        @DefaultValue("10") int files) {}
