package io.flowdesk.platform.models;

import java.util.List;
import java.util.Optional;

/** What is deployed. */
public interface Models {

    /** The newest version of each process, decision and form, sorted by file. */
    List<DeployedModel> inForce();

    /** Where the model of that file name differs from the packaged one; empty if none of that name is packaged. */
    Optional<List<ModelDifference>> differences(String file);

    /**
     * Puts the packaged model into force again, as a new version; what an analyst had deployed stays an older one.
     *
     * @param userId who wants it
     */
    Return returnToPackaged(String file, String userId);

    /** What became of the wish to have the packaged model back. */
    enum Return {
        DONE,
        IN_FORCE_ALREADY,
        /** The folder of {@code flowdesk.models-dir} has a file of that name, which the next start would deploy again. */
        OVERRIDDEN_BY_FOLDER,
        NOT_PACKAGED
    }
}
