package io.flowdesk.process.deployment;

import io.flowdesk.testing.Application;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The packaged application with other models in it, as the next release will have them. */
final class NewerRelease {

    private NewerRelease() {}

    /** @param models what is new, by file name */
    static Path in(Path folder, Map<String, String> models) throws IOException {
        Path jar = Files.copy(Application.jar(), folder.resolve("newer.jar"));
        try (FileSystem content = FileSystems.newFileSystem(jar)) {
            Path processes = content.getPath("BOOT-INF", "classes", "processes");
            for (Map.Entry<String, String> model : models.entrySet()) {
                Files.writeString(processes.resolve(model.getKey()), model.getValue());
            }
        }
        return jar;
    }
}
