package io.flowdesk.identity;

import java.util.List;

/** A question that a topic asks in addition to the common ones. {@code options} is empty unless it is a choice. */
public record TopicField(String key, String label, Type type, boolean required, List<String> options) {

    public enum Type {
        TEXT,
        NUMBER,
        DATE,
        CHOICE,
        YES_NO
    }

    public TopicField {
        options = List.copyOf(options);
    }
}
