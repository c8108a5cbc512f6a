package io.flowdesk.api.admin;

import io.flowdesk.api.paging.ListBody;
import io.flowdesk.api.rights.Rights;
import io.flowdesk.identity.Role;
import io.flowdesk.platform.models.DeployedModel;
import io.flowdesk.platform.models.Models;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The processes, decisions and forms in force. */
@RestController
@RequestMapping(path = "/api/v1/models", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Administration")
class ModelsController {

    private final ObjectProvider<Models> models;
    private final Rights rights;

    ModelsController(ObjectProvider<Models> models, Rights rights) {
        this.models = models;
        this.rights = rights;
    }

    @GetMapping
    @Operation(summary = "Models in force, where they come from, and whether they differ from the packaged ones")
    ListBody<DeployedModel> inForce() {
        rights.require(Role.ANALYST, Role.ADMINISTRATOR, Role.MANAGER);
        Models deployed = models.getIfAvailable();
        return ListBody.whole(deployed == null ? List.of() : deployed.inForce());
    }
}
