package io.flowdesk.platform.postgres;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import org.springframework.util.FileSystemUtils;

/** Where the embedded server has its things under the data folder, which is absolute. */
record ServerFiles(Path dataFolder) {

    /** Throws if the folders are missing and cannot be made. The inner one is closed to other users. */
    void create() throws IOException {
        Files.createDirectories(dataFolder);
        Files.createDirectories(serverFolder(), ownerOnly());
    }

    Path lock() {
        return dataFolder.resolve("flowdesk.lock");
    }

    /** The database itself. */
    Path database() {
        return dataFolder.resolve("postgres");
    }

    /** Written by the running server: its process in the first line, its port in the fourth. */
    Path note() {
        return database().resolve("postmaster.pid");
    }

    /** The programs of the server and what belongs to running it. */
    Path serverFolder() {
        return dataFolder.resolve("postgres-server");
    }

    Path binaries() {
        return serverFolder().resolve("unpacked");
    }

    Path password() {
        return serverFolder().resolve("password");
    }

    Path log() {
        return serverFolder().resolve("postgres.log");
    }

    /** The library stumbles over what an interrupted unpacking left; a finished one has a file that says so. */
    void removeUnfinishedBinaries() throws IOException {
        for (File version : Objects.requireNonNullElse(binaries().toFile().listFiles(), new File[0])) {
            if (Files.notExists(version.toPath().resolve(".exists"))) {
                FileSystemUtils.deleteRecursively(version.toPath());
            }
        }
    }

    /** The library writes its own lock file after the database was created: without it, somebody pulled the plug. */
    void setUnfinishedAside() throws IOException {
        if (Files.exists(database()) && Files.notExists(database().resolve("epg-lock"))) {
            Files.move(
                    database(),
                    Files.createTempDirectory(dataFolder, "postgres-unfinished-")
                            .resolve("postgres"));
        }
    }

    private FileAttribute<?>[] ownerOnly() {
        boolean posix = dataFolder.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
    }
}
