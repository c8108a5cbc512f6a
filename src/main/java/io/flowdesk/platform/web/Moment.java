package io.flowdesk.platform.web;

/**
 * An instant as a page shows it.
 *
 * @param iso for machines, in UTC
 * @param text for people, in their language and zone
 */
public record Moment(String iso, String text) {}
