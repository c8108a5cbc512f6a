package io.flowdesk.models;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A good model from {@code src/test/resources/models}, into which tests put faults. */
public record Fixture(String fileName, String text) {

    private static final Path FOLDER = Path.of("src", "test", "resources", "models");

    public static Fixture of(String fileName) throws IOException {
        return new Fixture(fileName, Files.readString(FOLDER.resolve(fileName)));
    }

    /** The same with another text in one or more places; fails where the text is not in the model. */
    public Fixture with(String good, String bad) {
        if (!text.contains(good)) {
            throw new IllegalArgumentException(fileName + " does not contain " + good);
        }
        return new Fixture(fileName, text.replace(good, bad));
    }

    /** Writes it, under its own name, and answers where. */
    public Path writeTo(Path folder) throws IOException {
        return Files.writeString(folder.resolve(fileName), text);
    }
}
