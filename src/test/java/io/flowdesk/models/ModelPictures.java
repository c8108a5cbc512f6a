package io.flowdesk.models;

import com.microsoft.playwright.Page;
import io.flowdesk.models.pictures.Picture;
import io.flowdesk.testing.Browser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Draws {@code docs/pictures} anew: {@code mvn -q test -Ppictures}. Its name keeps it out of the ordinary test run. */
@ExtendWith(Browser.class)
class ModelPictures {

    @TestFactory
    Stream<DynamicTest> processes(Page page) {
        return ModelFiles.checks(
                ModelFiles.PROCESSES, ".bpmn", file -> save(page, file, Picture.ofProcess(page, file)));
    }

    @TestFactory
    Stream<DynamicTest> decisions(Page page) {
        return ModelFiles.checks(
                ModelFiles.PROCESSES, ".dmn", file -> save(page, file, Picture.ofDecision(page, file)));
    }

    /** A model that the tools open with a warning counts as a failure, but its picture helps to find out why. */
    private static List<String> save(Page page, Path file, Picture picture) throws IOException {
        picture.save(page, file, ModelFiles.PICTURES, ModelFiles.baseName(file));
        return picture.warnings();
    }
}
