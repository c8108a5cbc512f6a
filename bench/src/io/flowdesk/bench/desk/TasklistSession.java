package io.flowdesk.bench.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Somebody signed in to Tasklist, who sends what Tasklist's pages send. */
public final class TasklistSession {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final String NEWEST_FIRST = "{\"sorting\":[{\"sortBy\":\"created\",\"sortOrder\":\"desc\"}]}";

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String server;

    /** A user of the demo. */
    public TasklistSession(int port, String user) throws IOException, InterruptedException {
        this.server = "http://localhost:" + port;
        openPage();
        send(
                "POST",
                "/camunda/api/admin/auth/user/default/login/tasklist",
                "application/x-www-form-urlencoded",
                "username=%s&password=%s".formatted(user, user));
        // The session is a new one, and its token comes with the page.
        openPage();
    }

    private void openPage() throws IOException, InterruptedException {
        client.send(
                HttpRequest.newBuilder(URI.create(server + "/camunda/app/tasklist/default/"))
                        .build(),
                BodyHandlers.discarding());
    }

    public String filter(String name) throws IOException, InterruptedException {
        return get(ENGINE + "/filter?resourceType=Task&name=" + name.replace(" ", "%20").replace("'", "%27"))
                .get(0)
                .path("id")
                .asText();
    }

    /** A page of the list as it is shown: sorted as the reader wants it, else as the filter says; with its length. */
    public JsonNode list(String filter, int size, boolean newestFirst) throws IOException, InterruptedException {
        return post(
                ENGINE + "/filter/%s/list?firstResult=0&maxResults=%d".formatted(filter, size),
                newestFirst ? NEWEST_FIRST : "{}");
    }

    /** The number beside the filter's name. */
    public long count(String filter) throws IOException, InterruptedException {
        return post(ENGINE + "/filter/%s/count".formatted(filter), "{}")
                .path("count")
                .asLong();
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        return JSON.readTree(send("GET", path, "application/json", ""));
    }

    private JsonNode post(String path, String body) throws IOException, InterruptedException {
        return JSON.readTree(send("POST", path, "application/json", body));
    }

    private String send(String method, String path, String type, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server + path))
                .header("Accept", "application/hal+json, application/json; q=0.5")
                .header("Content-Type", type)
                .header("X-XSRF-TOKEN", token())
                .method(method, BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }

    private String token() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }
}
