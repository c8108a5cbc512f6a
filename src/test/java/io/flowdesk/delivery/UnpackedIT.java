package io.flowdesk.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.testing.Application;
import io.flowdesk.testing.EmbeddedDatabase;
import io.flowdesk.testing.Unpacking;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the image starts, without a container around it. */
class UnpackedIT {

    @TempDir
    private Path folder;

    @AfterEach
    void stopWhatIsLeft() {
        EmbeddedDatabase.of(folder).stop();
    }

    @Test
    void theUnpackedDeskStartsFromAnArchiveOfItsClasses() throws Exception {
        Unpacking.unpack(Application.jar(), folder);
        try (Application desk = Application.startUnpacked(folder).awaitReady()) {
            assertThat(desk.output()).contains("Started Flowdesk");
            desk.stop();
        }
    }
}
