package io.flowdesk.process.gate.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A part of a form. */
record FormPart(JsonNode json) {

    private static final Set<String> RENDERED = Set.of(
            "button",
            "checkbox",
            "checklist",
            "datetime",
            "dynamiclist",
            "expression",
            "group",
            "html",
            "iframe",
            "image",
            "number",
            "radio",
            "select",
            "separator",
            "spacer",
            "table",
            "taglist",
            "text",
            "textarea",
            "textfield");

    /** A path on this server, as it stands or as the beginning of a FEEL text. */
    private static final Pattern OWN_PATH = Pattern.compile("(=\\s*\")?/[A-Za-z0-9].*", Pattern.DOTALL);

    private static final Pattern OWN_IMAGE =
            Pattern.compile("/[A-Za-z0-9].*|data:image/(png|jpeg|gif|webp);base64,.*", Pattern.DOTALL);
    private static final Pattern ACTIVE_HTML = Pattern.compile(
            "<\\s*/?\\s*(script|iframe|object|embed|link|meta|base|form|style|svg|math)\\b|\\bon\\w+\\s*=|javascript\\s*:",
            Pattern.CASE_INSENSITIVE);

    static Stream<FormPart> allIn(JsonNode parent) {
        return StreamSupport.stream(parent.path("components").spliterator(), false)
                .flatMap(child -> Stream.concat(Stream.of(new FormPart(child)), allIn(child)));
    }

    String id() {
        return json.path("id").asText(json.path("key").asText("a component without id"));
    }

    Stream<String> complaints() {
        return switch (type()) {
            case "iframe" -> unless(OWN_PATH, "url", "an iframe shows only pages of this server: \"/…\"");
            case "image" -> unless(OWN_IMAGE, "source", "an image comes from this server or is part of the form");
            case "html" -> activeContent();
            default ->
                RENDERED.contains(type())
                        ? Stream.empty()
                        : Stream.of("Tasklist does not render components of type '%s'".formatted(type()));
        };
    }

    private String type() {
        return json.path("type").asText();
    }

    private Stream<String> unless(Pattern allowed, String property, String reason) {
        return allowed.matcher(json.path(property).asText()).matches() ? Stream.empty() : Stream.of(reason);
    }

    private Stream<String> activeContent() {
        return ACTIVE_HTML.matcher(json.path("content").asText()).find()
                ? Stream.of("html must not contain scripts, frames, forms or styles")
                : Stream.empty();
    }
}
