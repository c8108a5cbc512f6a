package io.flowdesk.models;

import com.microsoft.playwright.Page;
import io.flowdesk.models.pictures.BpmnPicture;
import io.flowdesk.testing.Browser;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Draws {@code docs/pictures} anew: {@code mvn -q test -Ppictures}. Its name keeps it out of the ordinary test run. */
@ExtendWith(Browser.class)
class ModelPictures {

    static final Path PICTURES = Path.of(System.getProperty("pictures", "docs/pictures"));

    @TestFactory
    Stream<DynamicTest> processes(Page page) {
        return ModelFiles.checks(ModelFiles.PROCESSES, ".bpmn", file -> {
            BpmnPicture picture = BpmnPicture.draw(page, file);
            picture.save(page, PICTURES, ModelFiles.baseName(file));
            return picture.warnings();
        });
    }
}
