package io.flowdesk.models.pictures;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A process as the modelling tool shows it.
 *
 * @param svg the same text for the same model
 * @param warnings what the tool complains about when it opens the file
 */
public record BpmnPicture(String svg, List<String> warnings) {

    /** Opens the file in an empty page and reads what was drawn. */
    public static BpmnPicture draw(Page page, Path file) throws IOException {
        Webjar.BPMN.open(page);
        Object drawn = page.evaluate(Webjar.read("draw-process.js"), Files.readString(file));
        return new ObjectMapper().readValue((String) drawn, BpmnPicture.class);
    }

    /** Writes {@code name.svg}, and {@code name.png} in twice the size. */
    public void save(Page page, Path folder, String name) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(name + ".svg"), svg);
        page.setContent("<!DOCTYPE html><style>body { margin: 0 } svg { display: block; zoom: 2 }</style>" + svg);
        page.locator("svg").screenshot(new Locator.ScreenshotOptions().setPath(folder.resolve(name + ".png")));
    }
}
