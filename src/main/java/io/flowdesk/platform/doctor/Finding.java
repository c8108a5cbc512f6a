package io.flowdesk.platform.doctor;

/**
 * Something that is wrong.
 *
 * @param sentence names the ticket, if there is one
 * @param subject what its cure is about: the number of a ticket, or an id that the cure understands
 */
public record Finding(String sentence, String subject, Cure cure) {}
