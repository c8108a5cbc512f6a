package io.flowdesk.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;

/** What the application answered. */
public final class Reply {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final int status;
    private final HttpHeaders headers;
    private final byte[] body;

    Reply(int status, HttpHeaders headers, byte[] body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    public int status() {
        return status;
    }

    /** Fails with the whole answer unless the status is that one. */
    public Reply expect(int expected) {
        assertThat(status).as(this::text).isEqualTo(expected);
        return this;
    }

    /** A problem as RFC 9457 has it, and no other answer. */
    public Reply expectProblem(int expected) {
        expect(expected);
        assertThat(header("Content-Type")).as(this::text).startsWith("application/problem+json");
        assertThat(json().path("status").asInt()).isEqualTo(expected);
        assertThat(text("title")).isNotBlank();
        assertThat(text("type")).isNotBlank();
        assertThat(text()).doesNotContain("\tat ", "Exception");
        return this;
    }

    /** The fields that a 400 complains of. */
    public List<String> wrongFields() {
        expectProblem(400);
        return texts("errors", "field");
    }

    /** Empty when there is no such header. */
    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    public byte[] bytes() {
        return body.clone();
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    public JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException("not JSON: " + text(), e);
        }
    }

    /** The field at a path such as {@code requester.email}; the text {@code null} when it is null. */
    public String text(String path) {
        return json().at("/" + path.replace('.', '/')).asText();
    }

    /** One field of every entry of a list. */
    public List<String> texts(String list, String field) {
        return StreamSupport.stream(json().path(list).spliterator(), false)
                .map(entry -> entry.path(field).asText())
                .toList();
    }

    /** A list of texts. */
    public List<String> texts(String list) {
        return StreamSupport.stream(json().path(list).spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
