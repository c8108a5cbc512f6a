package io.flowdesk.ticket.people;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What shall change about a person; what is null stays.
 *
 * @param phone in E.164 form; empty removes it
 * @param addresses all of them, in lower case, the main one first; never empty
 */
public record RequesterPatch(
        @Nullable String name,
        @Nullable String phone,
        @Nullable Locale language,
        @Nullable ZoneId zone,
        @Nullable List<String> addresses) {}
