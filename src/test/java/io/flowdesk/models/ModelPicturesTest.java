package io.flowdesk.models;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.models.pictures.Picture;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** The pictures in the documentation show the models as they are. */
class ModelPicturesTest {

    @TestFactory
    Stream<DynamicTest> everyProcessHasAPictureOfItsPresentState() {
        return ModelFiles.checks(ModelFiles.PROCESSES, ".bpmn", ModelPicturesTest::stale);
    }

    @TestFactory
    Stream<DynamicTest> everyDecisionHasAPictureOfItsPresentState() {
        return ModelFiles.checks(ModelFiles.PROCESSES, ".dmn", ModelPicturesTest::stale);
    }

    @Test
    @DisabledIfSystemProperty(named = "models", matches = ".+", disabledReason = "needs all models")
    void noPictureOutlivesItsModel() {
        List<String> models = Stream.of(".bpmn", ".dmn")
                .flatMap(ending -> ModelFiles.in(ModelFiles.PROCESSES, ending).stream())
                .map(ModelFiles::baseName)
                .toList();
        assertThat(ModelFiles.in(ModelFiles.PICTURES, ".svg"))
                .extracting(ModelFiles::baseName)
                .isSubsetOf(models);
    }

    private static List<String> stale(Path model) throws IOException {
        return Picture.isFresh(model, ModelFiles.PICTURES, ModelFiles.baseName(model))
                ? List.of()
                : List.of("its picture is missing or shows an older state; draw it: mvn -q test -Ppictures");
    }
}
