package io.flowdesk.chaos.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A file system of its own, in memory, that can be filled up. Only root may mount one. */
public final class SmallDisk implements AutoCloseable {

    private static final int BLOCK = 64 * 1024;

    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /** Skips the test, and says so, where it may not be mounted. */
    public static SmallDisk mountedAt(Path folder, int megabytes) throws IOException {
        Files.createDirectories(folder);
        boolean mounted =
                run("mount", "-t", "tmpfs", "-o", "size=%dm".formatted(megabytes), "tmpfs", folder.toString()) == 0;
        assumeTrue(mounted, "NOT TESTED: a full disk. This user may not mount a file system (mount -t tmpfs).");
        return new SmallDisk(folder);
    }

    public Path folder() {
        return folder;
    }

    /** Not a byte is left. */
    public void fill() throws IOException {
        byte[] block = new byte[BLOCK];
        try (OutputStream out = Files.newOutputStream(ballast())) {
            while (true) {
                out.write(block);
            }
        } catch (IOException full) {
            assertThat(Files.getFileStore(folder).getUsableSpace()).isLessThan(BLOCK);
        }
    }

    public void free() throws IOException {
        Files.delete(ballast());
    }

    /** Whatever still uses it. */
    @Override
    public void close() throws IOException {
        assertThat(run("umount", "--lazy", folder.toString())).isZero();
    }

    private Path ballast() {
        return folder.resolve("ballast");
    }

    private static int run(String... command) throws IOException {
        return new ProcessBuilder(List.of(command))
                .inheritIO()
                .start()
                .onExit()
                .join()
                .exitValue();
    }
}
