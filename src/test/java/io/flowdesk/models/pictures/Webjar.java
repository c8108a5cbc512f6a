package io.flowdesk.models.pictures;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** A viewer packed as a jar: it is put into an empty page from memory, so that drawing needs no server and no network. */
record Webjar(String name, String script, List<String> styles) {

    private static final String VERSION = "version=";

    static final Webjar BPMN = new Webjar("bpmn-js", "bpmn-viewer.production.min.js", List.of());

    static final Webjar DMN = new Webjar(
            "dmn-js",
            "dmn-viewer.production.min.js",
            List.of(
                    "assets/diagram-js.css",
                    "assets/dmn-js-shared.css",
                    "assets/dmn-js-drd.css",
                    "assets/dmn-js-decision-table.css",
                    "assets/dmn-js-literal-expression.css",
                    "assets/dmn-font/css/dmn-embedded.css"));

    void open(Page page) {
        page.setContent("<!DOCTYPE html><div id='canvas' style='width: 1600px; height: 900px'></div>");
        styles.forEach(style -> page.addStyleTag(new Page.AddStyleTagOptions().setContent(text("dist/" + style))));
        page.addScriptTag(new Page.AddScriptTagOptions().setContent(text("dist/" + script)));
    }

    private String text(String path) {
        return read("/META-INF/resources/webjars/" + name + "/" + version() + "/" + path);
    }

    private String version() {
        String properties = read("/META-INF/maven/org.webjars.npm/" + name + "/pom.properties");
        return properties
                .lines()
                .filter(line -> line.startsWith(VERSION))
                .map(line -> line.substring(VERSION.length()).strip())
                .findFirst()
                .orElseThrow();
    }

    /** A file beside this class, or an absolute name on the class path. */
    static String read(String resource) {
        try (InputStream in = Objects.requireNonNull(Webjar.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
