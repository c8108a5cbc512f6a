package io.flowdesk.mail.content;

import org.jspecify.annotations.Nullable;

/**
 * An attachment or an image inside the HTML.
 *
 * @param name normalised: no path, nothing invisible, at most 250 characters
 * @param mediaType as the sender declared it, without parameters
 * @param contentId without angle brackets; null if it has none
 * @param inline whether the HTML shows it
 */
public record MailFile(
        String name, String mediaType, @Nullable String contentId, boolean inline, FileContent content) {}
