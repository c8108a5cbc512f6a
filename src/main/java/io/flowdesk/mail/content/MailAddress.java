package io.flowdesk.mail.content;

import org.jspecify.annotations.Nullable;

/**
 * Somebody named in a header; whether it is a deliverable address, nobody has checked.
 *
 * @param address lower case; an internationalised domain is left as it was written
 * @param name one line; null if none was given
 */
public record MailAddress(String address, @Nullable String name) {}
