package io.flowdesk.identity;

/** A prepared answer; {@code body} may hold the placeholders {@code {number}}, {@code {requester}}, {@code {agent}} and {@code {subject}}. */
public record CannedResponse(String key, String title, String body) {}
