package io.flowdesk.process.forms;

import io.flowdesk.identity.Agent;
import io.flowdesk.identity.Desk;
import io.flowdesk.identity.HelpTopic;
import io.flowdesk.identity.Role;
import io.flowdesk.process.Names;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A list of the desk that a form can offer: it names the list as the key of its options, which Camunda Modeler calls
 * <i>input data</i>. No variable holds it; whoever fetches the form gets the list as the desk is now.
 */
enum DeskList {
    TEAMS(Names.Options.TEAMS) {
        @Override
        Stream<Option> of(Desk desk) {
            return desk.teams().values().stream().map(team -> new Option(team.key(), team.name()));
        }
    },
    TOPICS(Names.Options.TOPICS) {
        @Override
        Stream<Option> of(Desk desk) {
            return desk.topics().values().stream().map(topic -> new Option(topic.key(), path(topic, desk)));
        }
    },
    /** Everybody who can have a ticket. */
    AGENTS(Names.Options.AGENTS) {
        @Override
        Stream<Option> of(Desk desk) {
            return desk.agents().values().stream()
                    .filter(agent -> agent.has(Role.AGENT) || agent.has(Role.LEAD))
                    .map(DeskList::named);
        }
    },
    /** What agents need not type each time. */
    CANNED_RESPONSES(Names.Options.CANNED_RESPONSES) {
        @Override
        Stream<Option> of(Desk desk) {
            return desk.cannedResponses().values().stream().map(answer -> new Option(answer.key(), answer.title()));
        }
    };

    private final String key;

    DeskList(String key) {
        this.key = key;
    }

    /** What a person chooses by its label, and what is sent then. */
    record Option(String value, String label) {}

    abstract Stream<Option> of(Desk desk);

    /** In the order in which people look for them. */
    List<Option> options(Desk desk) {
        return of(desk).sorted(Comparator.comparing(Option::label, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    static Optional<DeskList> named(@Nullable String key) {
        return Arrays.stream(values()).filter(list -> list.key.equals(key)).findFirst();
    }

    private static Option named(Agent agent) {
        return new Option(agent.id(), agent.name() + " (" + agent.id() + ")");
    }

    private static String path(HelpTopic topic, Desk desk) {
        return desk.topic(topic.parent())
                .map(parent -> path(parent, desk) + " / " + topic.name())
                .orElse(topic.name());
    }
}
