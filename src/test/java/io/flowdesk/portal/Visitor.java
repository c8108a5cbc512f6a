package io.flowdesk.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** Somebody with a browser that knows neither scripts nor cookies. Follows redirections of forms, as browsers do. */
public final class Visitor {

    private static final String BOUNDARY = "-----------------flowdesk";

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI home;
    private final Map<String, String> headers = new LinkedHashMap<>();

    public Visitor(int port) {
        this.home = URI.create("http://localhost:" + port);
    }

    public Visitor with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    /** A page or file as it came. */
    public record Answer(String path, HttpResponse<byte[]> response) {

        public int status() {
            return response.statusCode();
        }

        public String text() {
            return new String(response.body(), UTF_8);
        }

        public Document page() {
            return Jsoup.parse(text(), "http://localhost" + path);
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        public FormElement form(String css) {
            return (FormElement) Objects.requireNonNull(page().selectFirst(css), () -> css + " in " + text());
        }

        /** Null-safe: the text of the first match. */
        public String textOf(String css) {
            return Optional.ofNullable(page().selectFirst(css))
                    .map(Element::wholeText)
                    .orElse("");
        }
    }

    /** A file of a form. */
    public record File(String name, String type, String content) {}

    public Answer get(String path) {
        return send(path, request(path).GET().build());
    }

    /** Fills in the form of a page and sends it as it says, then goes where it is sent. */
    public Answer submit(FormElement form, Map<String, String> typed, File... files) {
        Map<String, String> values = new LinkedHashMap<>();
        form.formData().forEach(field -> values.put(field.key(), field.value()));
        values.putAll(typed);
        String path = URI.create(form.absUrl("action")).getRawPath();
        Answer answer = form.attr("enctype").equals("multipart/form-data")
                ? postMultipart(path, values, List.of(files))
                : post(path, values);
        return answer.status() == 303 ? get(location(answer)) : answer;
    }

    public Answer post(String path, Map<String, String> values) {
        String body = values.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(
                path,
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build());
    }

    public Answer postMultipart(String path, Map<String, String> values, List<File> files) {
        return send(
                path,
                request(path)
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(BodyPublishers.ofByteArray(multipart(values, files)))
                        .build());
    }

    /** Path and query that a redirection leads to. */
    public static String location(Answer answer) {
        URI target = URI.create(answer.header("Location"));
        return target.getRawPath() + (target.getRawQuery() == null ? "" : "?" + target.getRawQuery());
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(home.resolve(path));
        headers.forEach(request::header);
        return request;
    }

    private Answer send(String path, HttpRequest request) {
        try {
            return new Answer(path, http.send(request, BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    private static byte[] multipart(Map<String, String> values, List<File> files) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        values.forEach((name, value) -> part(body, "name=\"" + name + "\"", "", value));
        files.forEach(file -> part(
                body,
                "name=\"files\"; filename=\"" + file.name() + "\"",
                "\r\nContent-Type: " + file.type(),
                file.content()));
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
        return body.toByteArray();
    }

    private static void part(ByteArrayOutputStream body, String disposition, String type, String content) {
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + type + "\r\n\r\n")
                .getBytes(UTF_8));
        body.writeBytes(content.getBytes(UTF_8));
        body.writeBytes("\r\n".getBytes(UTF_8));
    }
}
