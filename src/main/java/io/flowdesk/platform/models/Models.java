package io.flowdesk.platform.models;

import java.util.List;

/** What is deployed. */
public interface Models {

    /** The newest version of each process, decision and form, sorted by file. */
    List<DeployedModel> inForce();
}
