package io.flowdesk.process.tasks;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A task of a ticket as it stands in the engine's tables.
 *
 * @param element its step in the model
 * @param teams to which it is offered
 */
public record OpenTask(
        String id,
        String element,
        @Nullable String name,
        int priority,
        @Nullable String description,
        @Nullable Instant due,
        @Nullable String assignee,
        Set<String> teams) {}
