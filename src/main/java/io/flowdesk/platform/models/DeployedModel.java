package io.flowdesk.platform.models;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A process, decision or form as it is in force.
 *
 * @param file name of the resource, such as {@code ticket-lifecycle.bpmn}
 * @param key id of the process, decision or form
 * @param version counts its deployments, from 1
 * @param differs from the packaged one; also true when none of that name is packaged
 * @param deployedBy user id; null when the application did it
 */
public record DeployedModel(
        String file,
        Kind kind,
        String key,
        int version,
        Origin origin,
        boolean differs,
        Instant deployedAt,
        @Nullable String deployedBy) {

    /** What kind of model it is. */
    public enum Kind {
        PROCESS,
        DECISION,
        FORM
    }

    /** Where it was deployed from. */
    public enum Origin {
        /** It came with the application. */
        PACKAGED,
        /** From {@code flowdesk.models-dir}. */
        FOLDER,
        /** By a person, from Camunda Modeler or over REST. */
        MODELER
    }
}
