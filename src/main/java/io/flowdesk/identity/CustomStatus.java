package io.flowdesk.identity;

/** A status of the desk's own, for example "Waiting for parts"; {@code base} is the name of the status it stands beside. */
public record CustomStatus(String key, String name, String base) {}
