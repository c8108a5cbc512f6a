package io.flowdesk.models.pictures;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A model as the modelling tools show it.
 *
 * @param svg the same text for the same model
 * @param warnings what the tool complains about when it opens the file
 */
public record Picture(String svg, List<String> warnings) {

    /** Opens a process in an empty page and reads what was drawn. */
    public static Picture ofProcess(Page page, Path file) throws IOException {
        return draw(page, Webjar.BPMN, "draw-process.js", file);
    }

    /** The same for a decision: its table, or the requirements where a file holds several. */
    public static Picture ofDecision(Page page, Path file) throws IOException {
        return draw(page, Webjar.DMN, "draw-decision.js", file);
    }

    /** Whether the folder has a picture that was saved for the model as it is now. */
    public static boolean isFresh(Path model, Path folder, String name) throws IOException {
        Path picture = folder.resolve(name + ".svg");
        return Files.exists(picture)
                && Files.exists(folder.resolve(name + ".png"))
                && Files.readString(picture).startsWith(Fingerprint.of(model).line());
    }

    private static Picture draw(Page page, Webjar viewer, String script, Path file) throws IOException {
        viewer.open(page);
        Object drawn = page.evaluate(Webjar.read(script), Files.readString(file));
        return new ObjectMapper().readValue((String) drawn, Picture.class);
    }

    /** Writes {@code name.svg}, which says what model it shows, and {@code name.png} in twice the size. */
    public void save(Page page, Path model, Path folder, String name) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(name + ".svg"), Fingerprint.of(model).line() + "\n" + svg);
        page.setContent("<!DOCTYPE html><style>body { margin: 0 } svg { display: block; zoom: 2 }</style>" + svg);
        page.locator("svg").screenshot(new Locator.ScreenshotOptions().setPath(folder.resolve(name + ".png")));
    }
}
