package io.flowdesk.process.deployment;

import java.util.Arrays;

/**
 * A model as it comes from the jar or from a folder.
 *
 * @param name the file name without folders, which is the resource name in every deployment
 */
record ModelFile(String name, String content, ModelSource source) {

    /** The id of the process, decision or form. */
    String key() {
        return name.substring(0, name.lastIndexOf('.'));
    }

    Kind kind() {
        return Kind.of(name);
    }

    /** What a file holds, and the engine's table of its definitions. */
    enum Kind {
        PROCESS("bpmn", "act_re_procdef"),
        DECISION("dmn", "act_re_decision_def"),
        FORM("form", "act_re_camformdef");

        private final String ending;
        private final String table;

        Kind(String ending, String table) {
            this.ending = ending;
            this.table = table;
        }

        String table() {
            return table;
        }

        static Kind of(String fileName) {
            return Arrays.stream(values())
                    .filter(kind -> fileName.endsWith("." + kind.ending))
                    .findFirst()
                    .orElseThrow(
                            () -> new IllegalArgumentException(fileName + " is neither a .bpmn, .dmn nor .form file."));
        }
    }
}
