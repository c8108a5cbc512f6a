package io.flowdesk.process.gate;

import java.util.function.Predicate;

/** What a file may refer to: what comes with it in the same deployment, what is deployed, and what we know by name. */
public record Surroundings(Predicate<String> processes, Predicate<String> decisions, Predicate<String> forms) {}
