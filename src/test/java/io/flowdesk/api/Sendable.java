package io.flowdesk.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every call that takes JSON, with a body that is in order. */
final class Sendable {

    private Sendable() {}

    static boolean isOfAdministrator(String call) {
        return Set.of("token", "clock", "requester", "merge").contains(call);
    }

    static String address(String call, String ticket, String requester) {
        return switch (call) {
            case "ticket" -> "/tickets";
            case "message" -> ticket + "/messages";
            case "requester" -> requester;
            case "merge" -> requester + "/merge";
            case "token" -> "/admin/tokens";
            case "clock" -> "/demo/clock";
            case "preview" -> "/sla/preview";
            default -> ticket + "/actions/" + call;
        };
    }

    static Map<String, Object> body(String call, Instant now) {
        return switch (call) {
            case "ticket" -> Sample.ticket("hardware").json();
            case "message" -> Map.of("kind", "NOTE", "body", "Hm.");
            case "requester" -> Map.of();
            case "merge" -> Map.of("into", "nobody@example.org");
            case "token" -> Map.of("integration", "monitoring", "scopes", List.of("tickets:read"));
            case "clock" -> Map.of("advance", "PT0S");
            case "preview" ->
                Map.of(
                        "calendar",
                        Map.of("zone", "Europe/Berlin", "hours", Map.of("MON", List.of(List.of("08:00", "12:00")))),
                        "from",
                        "2026-05-31T09:00:00Z",
                        "seconds",
                        60);
            default -> Deed.body(call, now);
        };
    }
}
