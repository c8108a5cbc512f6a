package io.flowdesk.identity.file;

import org.jspecify.annotations.Nullable;

/**
 * One difference between two desk files.
 *
 * @param path where, for example {@code teams.service-desk.lead}
 * @param from null if it was not there; lists and objects as JSON
 * @param to null if it is gone
 */
public record DeskChange(String path, @Nullable String from, @Nullable String to) {

    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    public Kind kind() {
        if (from == null) {
            return Kind.ADDED;
        }
        return to == null ? Kind.REMOVED : Kind.CHANGED;
    }

    public String sentence() {
        return switch (kind()) {
            case ADDED -> "%s is added: %s".formatted(path, to);
            case REMOVED -> "%s is removed, it was: %s".formatted(path, from);
            case CHANGED -> "%s changes from %s to %s".formatted(path, from, to);
        };
    }
}
