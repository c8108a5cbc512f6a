package io.flowdesk.api;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What is sent for an action, or for a message of a kind, so that nothing but the ticket's standing can refuse it. */
final class Deed {

    private Deed() {}

    static boolean isMessage(String action) {
        return action.equals(action.toUpperCase(java.util.Locale.ROOT));
    }

    static boolean isOfLead(String action) {
        return Set.of("approve", "decline").contains(action);
    }

    static String address(String action) {
        return isMessage(action) ? "/messages" : "/actions/" + action;
    }

    static Map<String, Object> body(String action, Instant now) {
        return switch (action) {
            case "assign" -> Map.of("assignee", "agent2");
            case "refer" -> Map.of("team", "engineering");
            case "transfer" -> Map.of("team", "applications", "reason", "It is theirs.");
            case "escalate", "decline", "reopen" -> Map.of("reason", "It has to be.");
            case "request-info", "reject" -> Map.of("body", "Please say more.");
            case "wait-third-party" ->
                Map.of("reason", "A part", "until", now.plus(Duration.ofDays(3)).toString());
            case "reclassify" -> Map.of("helpTopic", "email");
            case "change-requester", "add-collaborator", "remove-collaborator" ->
                Map.of("email", "someone-" + UUID.randomUUID() + "@example.org");
            case "verify-identity" -> Map.of("how", "CALL_BACK", "note", "on file");
            case "resolve" -> Map.of("resolution", "SOLVED", "body", "Done.");
            case "close" -> Map.of("resolution", "INVALID", "reason", "Nothing to do.");
            case "link" -> Map.of("to", "HD-000001", "kind", "RELATED");
            case "add-task" -> Map.of("title", "Order a toner");
            case "log-work" -> Map.of("kind", "CALL", "startedAt", now.toString(), "minutes", 5, "text", "Called.");
            case "NOTE", "REPLY", "REQUESTER" -> Map.of("kind", action, "body", "It is the big one.");
            default -> Map.of();
        };
    }
}
