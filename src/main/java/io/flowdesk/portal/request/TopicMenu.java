package io.flowdesk.portal.request;

import io.flowdesk.identity.Desk;
import io.flowdesk.identity.HelpTopic;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The topics that requesters may choose, in the order of the desk file. */
record TopicMenu(Desk desk) {

    /**
     * What stands together in the menu.
     *
     * @param name null: a single topic without others below it
     */
    record Group(@Nullable String name, List<Choice> choices) {}

    record Choice(String key, String name) {}

    public List<Group> groups() {
        return open().filter(topic -> parentOf(topic) == null).map(this::group).toList();
    }

    /** Topics that ask something of their own. */
    public List<HelpTopic> asking() {
        return open().filter(topic -> !topic.fields().isEmpty()).toList();
    }

    private Group group(HelpTopic top) {
        List<Choice> choices = withDescendants(top, "").toList();
        return new Group(choices.size() == 1 ? null : top.name(), choices);
    }

    private Stream<Choice> withDescendants(HelpTopic topic, String path) {
        Choice itself = new Choice(topic.key(), path + topic.name());
        String below = path.isEmpty() && parentOf(topic) == null ? "" : itself.name() + " – ";
        return Stream.concat(Stream.of(itself), children(topic).flatMap(child -> withDescendants(child, below)));
    }

    private Stream<HelpTopic> children(HelpTopic topic) {
        return open().filter(child -> topic.key().equals(parentOf(child)));
    }

    /** A topic below one that is hidden stands on its own. */
    private @Nullable String parentOf(HelpTopic topic) {
        return desk.topic(topic.parent())
                .filter(Predicate.not(HelpTopic::internal))
                .map(HelpTopic::key)
                .orElse(null);
    }

    private Stream<HelpTopic> open() {
        return desk.topics().values().stream().filter(Predicate.not(HelpTopic::internal));
    }
}
