package io.flowdesk.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.flowdesk.platform.StartRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderLockTest {

    @TempDir
    private Path folder;

    @Test
    void aSecondApplicationIsRefusedAndLearnsWhoseFolderItIs() throws IOException {
        try (DataFolderLock first = DataFolderLock.take(lockFile())) {
            assertThat(first).isNotNull();
            assertThatThrownBy(() -> DataFolderLock.take(lockFile()))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("process " + ProcessHandle.current().pid())
                    .hasMessageContaining(folder.toString());
        }
    }

    @Test
    void aFolderThatWasLeftIsFreeAgain() throws IOException {
        DataFolderLock.take(lockFile()).close();
        DataFolderLock.take(lockFile()).close();
        assertThat(Files.readString(lockFile())).isEmpty();
    }

    @Test
    void whatAKilledApplicationWroteDoesNotMatter() throws IOException {
        Files.writeString(lockFile(), "process 1, which serves port 8080");
        DataFolderLock.take(lockFile()).close();
    }

    private Path lockFile() {
        return folder.resolve("flowdesk.lock");
    }
}
