package io.flowdesk.models;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.models.names.Catalogue;
import io.flowdesk.models.names.FormNames;
import io.flowdesk.models.names.ProcessNames;
import io.flowdesk.models.names.TemplateNames;
import io.flowdesk.models.names.Use;
import io.flowdesk.process.Names;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** Models and Java know the same names. */
class ModelNamesTest {

    private static final Catalogue CATALOGUE = Catalogue.of(Names.class);

    @TestFactory
    Stream<DynamicTest> everyNameInAModelIsInTheCatalogue() {
        return ModelFiles.checks(ModelFiles.PROCESSES, ".bpmn", file -> CATALOGUE.unknown(ProcessNames.in(file)));
    }

    @TestFactory
    Stream<DynamicTest> everyDecisionIsInTheCatalogue() {
        return ModelFiles.checks(ModelFiles.PROCESSES, ".dmn", file -> CATALOGUE.unknown(fileName("Decision", file)));
    }

    @TestFactory
    Stream<DynamicTest> everyFormIsInTheCatalogue() {
        return ModelFiles.checks(ModelFiles.FORMS, ".form", file -> CATALOGUE.unknown(fileName("Form", file)));
    }

    @TestFactory
    Stream<DynamicTest> everyNameInAFormIsInTheCatalogue() {
        return ModelFiles.checks(ModelFiles.FORMS, ".form", file -> CATALOGUE.unknown(FormNames.in(file)));
    }

    @TestFactory
    Stream<DynamicTest> everyNameInATemplateIsInTheCatalogue() {
        return ModelFiles.checks(ModelFiles.TEMPLATES, ".json", file -> CATALOGUE.unknown(TemplateNames.in(file)));
    }

    @Test
    @DisabledIfSystemProperty(named = "models", matches = ".+", disabledReason = "needs all models")
    void everyNameInTheCatalogueIsInAModel() throws Exception {
        List<Use> uses = new ArrayList<>();
        for (Path file : ModelFiles.in(ModelFiles.PROCESSES, ".bpmn")) {
            uses.addAll(ProcessNames.in(file));
            uses.addAll(ProcessNames.timersIn(file));
            uses.addAll(ProcessNames.callsIn(file));
        }
        for (Path file : ModelFiles.in(ModelFiles.TEMPLATES, ".json")) {
            uses.addAll(TemplateNames.in(file));
        }
        for (Path file : ModelFiles.in(ModelFiles.FORMS, ".form")) {
            uses.addAll(FormNames.in(file));
        }
        ModelFiles.in(ModelFiles.PROCESSES, ".dmn").forEach(file -> uses.addAll(fileName("Decision", file)));
        assertThat(CATALOGUE.unused(uses)).isEmpty();
    }

    private static List<Use> fileName(String kind, Path file) {
        return List.of(
                new Use(kind, ModelFiles.baseName(file), file.getFileName().toString()));
    }
}
