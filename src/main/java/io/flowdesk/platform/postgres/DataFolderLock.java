package io.flowdesk.platform.postgres;

import io.flowdesk.platform.StartRefused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.springframework.boot.web.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;

/**
 * Keeps a second application off the data folder. The operating system releases it when this process dies, however
 * that happens; what stands in the file only tells others whom they met.
 */
final class DataFolderLock implements AutoCloseable, ApplicationListener<WebServerInitializedEvent> {

    /** Far behind the text, which others must be able to read where locks are mandatory. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final FileChannel file;

    private DataFolderLock(FileChannel file) {
        this.file = file;
    }

    /** Throws {@link StartRefused} if another living process holds it. */
    static DataFolderLock take(Path lockFile) throws IOException {
        FileChannel file = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!locked(file)) {
            file.close();
            throw refused(lockFile);
        }
        DataFolderLock lock = new DataFolderLock(file);
        lock.write("process %d, which is starting".formatted(ownPid()));
        return lock;
    }

    /** Whether a living process holds it; false where there is no such file. */
    static boolean isHeld(Path lockFile) throws IOException {
        if (Files.notExists(lockFile)) {
            return false;
        }
        try (FileChannel file = FileChannel.open(lockFile, StandardOpenOption.WRITE)) {
            return !locked(file);
        }
    }

    @Override
    public void onApplicationEvent(WebServerInitializedEvent started) {
        try {
            write("process %d, which serves port %d"
                    .formatted(ownPid(), started.getWebServer().getPort()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        file.truncate(0);
        file.close();
    }

    private static boolean locked(FileChannel file) throws IOException {
        try {
            return file.tryLock(LOCKED_BYTE, 1, false) != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static StartRefused refused(Path lockFile) throws IOException {
        return new StartRefused(
                "The data folder %s belongs to %s".formatted(lockFile.getParent(), Files.readString(lockFile)),
                "Stop that process, or choose another folder with flowdesk.data-dir");
    }

    private void write(String owner) throws IOException {
        file.truncate(0);
        file.write(StandardCharsets.UTF_8.encode(owner), 0);
        file.force(false);
    }

    private static long ownPid() {
        return ProcessHandle.current().pid();
    }
}
