package io.flowdesk.process.deployment;

import org.jspecify.annotations.Nullable;

/** Who deployed a model; the name is kept as the source of the deployment. */
enum ModelSource {
    PACKAGED("flowdesk packaged"),
    FOLDER("flowdesk folder"),
    /** Camunda Modeler, or anybody else over engine-rest. */
    MODELER("");

    private final String label;

    ModelSource(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    static ModelSource of(@Nullable String label) {
        if (PACKAGED.label.equals(label)) {
            return PACKAGED;
        }
        return FOLDER.label.equals(label) ? FOLDER : MODELER;
    }
}
