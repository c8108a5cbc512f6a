package io.flowdesk.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Calls the engine's REST API as a user: by its own door, or by the one that Tasklist uses in a browser. */
public final class EngineRest {

    private final Api caller;
    private final String root;

    private EngineRest(Api caller, String root) {
        this.caller = caller;
        this.root = root;
    }

    /** With name and password in every call. */
    public static EngineRest at(int port, String user) {
        return new EngineRest(Api.at(port).as(user), "http://localhost:" + port + "/engine-rest");
    }

    /** With the session of somebody who has signed in at {@code tasklist} or {@code cockpit}. */
    public static EngineRest ofWebApp(int port, String app, String user) {
        String server = "http://localhost:" + port;
        CookieManager cookies = new CookieManager();
        HttpClient browser = HttpClient.newBuilder().cookieHandler(cookies).build();
        HttpRequest.Builder page = HttpRequest.newBuilder(URI.create(server + "/camunda/app/" + app + "/default/"));
        send(browser, page);
        send(
                browser,
                HttpRequest.newBuilder(URI.create(server + "/camunda/api/admin/auth/user/default/login/" + app))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("X-XSRF-TOKEN", token(cookies))
                        .POST(BodyPublishers.ofString("username=" + user + "&password=" + user)));
        // The session is a new one now, and so is its token.
        send(browser, page);
        Api caller = Api.at(port).with("Cookie", line(cookies)).with("X-XSRF-TOKEN", token(cookies));
        return new EngineRest(caller, server + "/camunda/api/engine/engine/default");
    }

    private static void send(HttpClient browser, HttpRequest.Builder request) {
        try {
            assertThat(browser.send(request.build(), BodyHandlers.ofString()).statusCode())
                    .isEqualTo(200);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String token(CookieManager cookies) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }

    private static String line(CookieManager cookies) {
        return cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    /** A page or resource of ours that goes by the session of the web application. */
    public Reply page(String path) {
        return caller.get(root.substring(0, root.indexOf('/', "http://".length())) + path);
    }

    public Reply get(String path) {
        return caller.get(root + path);
    }

    /** @param body what becomes JSON, or text that is sent as it is */
    public Reply post(String path, Object body) {
        return caller.post(root + path, body);
    }

    public Reply put(String path, String json) {
        return caller.put(root + path, "application/json", json);
    }

    public Reply delete(String path) {
        return caller.delete(root + path);
    }

    /** The id of the ticket's one open task that this user sees. */
    public String taskOf(String number) {
        List<String> ids = StreamSupport.stream(
                        get("/task?processInstanceBusinessKey=" + number)
                                .expect(200)
                                .json()
                                .spliterator(),
                        false)
                .map(task -> task.path("id").asText())
                .toList();
        assertThat(ids).as("open tasks of " + number).hasSize(1);
        return ids.get(0);
    }
}
