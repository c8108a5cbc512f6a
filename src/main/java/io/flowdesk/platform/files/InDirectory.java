package io.flowdesk.platform.files;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import io.flowdesk.platform.FlowdeskProperties;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Contents as files under random names, in 256 folders. Several nodes need the same directory. */
@Component
class InDirectory implements Place {

    private static final String UNFINISHED = ".part";

    private final Path directory;
    private final Clock clock;

    InDirectory(FileSettings settings, FlowdeskProperties properties, Clock clock) {
        this.directory = settings.directory() == null
                ? properties.dataFolder().resolve("attachments")
                : Path.of(settings.directory()).toAbsolutePath().normalize();
        this.clock = clock;
    }

    @Override
    public FileSettings.Store store() {
        return FileSettings.Store.DIRECTORY;
    }

    /** Whole under its name or not there at all, also after a power cut. */
    @Override
    public void write(UUID id, InputStream content) throws IOException {
        Path file = fileOf(id);
        Path folder = Files.createDirectories(parent(file));
        Path unfinished = folder.resolve(id + UNFINISHED);
        AfterCommit.ifRolledBack(() -> delete(unfinished, file));
        try (FileChannel channel = FileChannel.open(unfinished, CREATE_NEW, WRITE)) {
            content.transferTo(Channels.newOutputStream(channel));
            channel.force(true);
        }
        // The desk's time, by which its age is told later.
        Files.setLastModifiedTime(unfinished, FileTime.from(clock.instant()));
        Files.move(unfinished, file, ATOMIC_MOVE);
        force(folder);
        force(directory);
    }

    @Override
    public InputStream open(UUID id) throws IOException {
        return Files.newInputStream(fileOf(id));
    }

    /** After the commit, for until then it may still be wanted. */
    @Override
    public void remove(UUID id) {
        AfterCommit.ifCommitted(() -> delete(fileOf(id)));
    }

    Path directory() {
        return directory;
    }

    /** In bytes. */
    long sizeOf(UUID id) throws IOException {
        return Files.size(fileOf(id));
    }

    private Path fileOf(UUID id) {
        String name = id.toString();
        return directory.resolve(name.substring(0, 2)).resolve(name);
    }

    private Path parent(Path file) {
        Path parent = file.getParent();
        return parent == null ? directory : parent;
    }

    /** The entry of a new file in its folder is data of the folder. */
    private static void force(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, READ)) {
            channel.force(true);
        }
    }

    private static void delete(Path... files) throws IOException {
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
    }
}
