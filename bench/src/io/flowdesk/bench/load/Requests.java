package io.flowdesk.bench.load;

import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.jsonPath;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.http.HttpRequestActionBuilder;
import java.util.concurrent.atomic.AtomicLong;

/** Calls of the REST API as the simulations make them. */
final class Requests {

    private static final long RUN = System.currentTimeMillis();

    /** In half of the tickets, also of a desk that was filled before. */
    static final String COMMON_WORD = "please";

    /** In one of a hundred tickets of this run. */
    static final String RARE_WORD = "centrifuge" + RUN;

    private static final AtomicLong COUNT = new AtomicLong();

    private Requests() {}

    /** A ticket of a requester who is new, of a topic that an agent of the front desk works on. */
    static HttpRequestActionBuilder create() {
        return http("create")
                .post("/api/v1/tickets")
                .basicAuth("agent1", "agent1")
                .body(StringBody(session -> ticket(COUNT.incrementAndGet())))
                .check(status().is(201))
                .check(jsonPath("$.number").saveAs("number"));
    }

    /** No two alike, or they would be suspected to be duplicates. Half of all ask politely. */
    private static String ticket(long index) {
        return """
                {"requester": {"email": "person%1$d-%2$d@example.org", "name": "Person %2$d"},
                 "subject": "Device %1$d/%2$d hums",
                 "description": "It has been humming since Monday. Device %1$d/%2$d stands on floor %3$d. %4$s %5$s",
                 "helpTopic": "hardware"}"""
                .formatted(
                        RUN, index, index % 20, index % 2 == 0 ? COMMON_WORD : "Thanks", index % 100 == 1 ? RARE_WORD : "");
    }

    static HttpRequestActionBuilder action(String action, String body) {
        return http(action)
                .post("/api/v1/tickets/#{number}/actions/" + action)
                .basicAuth("agent1", "agent1")
                .body(StringBody(body))
                .check(status().is(200));
    }

    static HttpRequestActionBuilder reply() {
        return http("reply")
                .post("/api/v1/tickets/#{number}/messages")
                .basicAuth("agent1", "agent1")
                .body(StringBody("{\"kind\": \"REPLY\", \"body\": \"We have changed the fan. Is it quiet now?\"}"))
                .check(status().is(201));
    }

    static HttpRequestActionBuilder get(String name, String path) {
        return http(name).get(path).basicAuth("agent1", "agent1").check(status().is(200));
    }
}
