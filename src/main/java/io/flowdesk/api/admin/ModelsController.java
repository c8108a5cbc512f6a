package io.flowdesk.api.admin;

import io.flowdesk.api.paging.ListBody;
import io.flowdesk.api.problem.NotFound;
import io.flowdesk.api.rights.Rights;
import io.flowdesk.identity.Role;
import io.flowdesk.platform.models.DeployedModel;
import io.flowdesk.platform.models.ModelDifference;
import io.flowdesk.platform.models.Models;
import io.flowdesk.ticket.refusal.NotPossible;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The processes, decisions and forms in force. */
@RestController
@RequestMapping(path = "/api/v1/models", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Administration")
class ModelsController {

    private final Models models;
    private final Rights rights;

    ModelsController(Models models, Rights rights) {
        this.models = models;
        this.rights = rights;
    }

    /** @param differences in what it differs from the packaged one; null if none of that name is packaged */
    record Compared(DeployedModel model, @Nullable List<ModelDifference> differences) {}

    @GetMapping
    @Operation(summary = "Models in force, where they come from, and whether they differ from the packaged ones")
    ListBody<DeployedModel> inForce() {
        rights.require(Role.ANALYST, Role.ADMINISTRATOR, Role.MANAGER);
        return ListBody.whole(models.inForce());
    }

    @GetMapping("/{file}")
    @Operation(summary = "One model, and every element in which it differs from the packaged one")
    Compared compared(@PathVariable String file) {
        rights.require(Role.ANALYST, Role.ADMINISTRATOR, Role.MANAGER);
        return new Compared(named(file), models.differences(file).orElse(null));
    }

    @PostMapping("/{file}/actions/return-to-packaged")
    @Operation(
            summary = "Put the packaged model into force again",
            description = "It becomes the newest version, for new tickets. Open ones finish on theirs.")
    Compared returnToPackaged(@PathVariable String file) {
        rights.require(Role.ANALYST, Role.ADMINISTRATOR);
        named(file);
        switch (models.returnToPackaged(file, rights.actor().id())) {
            case DONE -> {}
            case IN_FORCE_ALREADY -> throw new NotPossible("The packaged model is in force already.");
            case NOT_PACKAGED -> throw new NotPossible("No model of this name is packaged.");
            case OVERRIDDEN_BY_FOLDER ->
                throw new NotPossible("The folder of flowdesk.models-dir has this model, and every start would take"
                        + " that one again. Remove it there first.");
        }
        return compared(file);
    }

    private DeployedModel named(String file) {
        return models.inForce().stream()
                .filter(model -> model.file().equals(file))
                .findFirst()
                .orElseThrow(() -> new NotFound("No model of that file name is in force."));
    }
}
