package io.flowdesk.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;

/** Calls the REST API of a running application over HTTP. Immutable; safe for several threads. */
public final class Api {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BOUNDARY = "a-boundary-that-no-file-holds";

    private final HttpClient client;
    private final String root;
    private final Map<String, String> headers;

    private Api(HttpClient client, String root, Map<String, String> headers) {
        this.client = client;
        this.root = root;
        this.headers = headers;
    }

    /** Nobody is signed in yet. */
    public static Api at(int port) {
        HttpClient client = HttpClient.newBuilder()
                .connectTimeout(Duration.ofSeconds(10))
                .version(HttpClient.Version.HTTP_1_1)
                .build();
        return new Api(client, "http://localhost:" + port + "/api/v1", Map.of());
    }

    /** A user of the demo, whose password is his name. */
    public Api as(String user) {
        return as(user, user);
    }

    public Api as(String user, String password) {
        String pair = Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
        return with("Authorization", "Basic " + pair);
    }

    /** An integration. */
    public Api bearing(String token) {
        return with("Authorization", "Bearer " + token);
    }

    public Api with(String header, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(header, value);
        return new Api(client, root, more);
    }

    public Reply get(String path) {
        return call("GET", path, BodyPublishers.noBody());
    }

    /** @param body what becomes JSON, or text that is sent as it is */
    public Reply post(String path, Object body) {
        return sending("application/json").call("POST", path, BodyPublishers.ofString(json(body)));
    }

    public Reply post(String path, String type, String body) {
        return sending(type).call("POST", path, BodyPublishers.ofString(body));
    }

    public Reply patch(String path, Object body) {
        return sending("application/json").call("PATCH", path, BodyPublishers.ofString(json(body)));
    }

    public Reply put(String path, String type, String body) {
        return sending(type).call("PUT", path, BodyPublishers.ofString(body));
    }

    public Reply delete(String path) {
        return call("DELETE", path, BodyPublishers.noBody());
    }

    /** As the form field {@code file}. */
    public Reply upload(String path, String fileName, String type, byte[] content) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                        + "\"\r\nContent-Type: " + type + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return sending("multipart/form-data; boundary=" + BOUNDARY)
                .call("POST", path, BodyPublishers.ofByteArray(body.toByteArray()));
    }

    private Api sending(String type) {
        return headers.containsKey("Content-Type") ? this : with("Content-Type", type);
    }

    /** Any call; the path begins behind {@code /api/v1}, or is a whole address. */
    public Reply call(String method, String path, BodyPublisher body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : root + path))
                .timeout(Duration.ofMinutes(2))
                .method(method, body);
        headers.forEach(request::setHeader);
        try {
            HttpResponse<byte[]> answer = client.send(request.build(), BodyHandlers.ofByteArray());
            return new Reply(answer.statusCode(), answer.headers(), answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String json(Object body) {
        try {
            return body instanceof String text ? text : JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
