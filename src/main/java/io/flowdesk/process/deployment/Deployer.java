package io.flowdesk.process.deployment;

import io.flowdesk.process.security.EngineCalls;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Deploys the models of this start, each changed one as a deployment of its own kind, so that an unchanged model gets
 * no new version. What an analyst has deployed stays in force: an upgrade only says that it differs.
 */
@Component
class Deployer {

    private static final Logger LOG = LoggerFactory.getLogger(Deployer.class);

    private final ModelFiles files;
    private final DeployedModels deployed;
    private final RepositoryService repository;
    private final EngineCalls engine;

    Deployer(ModelFiles files, DeployedModels deployed, RepositoryService repository, EngineCalls engine) {
        this.files = files;
        this.deployed = deployed;
        this.repository = repository;
        this.engine = engine;
    }

    void deploy() {
        List<ModelFile> due = files.all().stream().filter(this::isDue).toList();
        for (ModelSource source : List.of(ModelSource.PACKAGED, ModelSource.FOLDER)) {
            deploy(source, due.stream().filter(file -> file.source() == source).toList());
        }
    }

    private boolean isDue(ModelFile file) {
        Optional<DeployedModels.Deployed> newest = deployed.newest(file);
        if (newest.isEmpty()) {
            return true;
        }
        if (file.content().equals(newest.get().content())) {
            return false;
        }
        if (newest.get().source() == ModelSource.MODELER) {
            LOG.warn(
                    "The model {} was last deployed by an analyst (version {}) and differs from the one of this start;"
                            + " the analyst's stays in force. GET /api/v1/models/{} shows the difference,"
                            + " POST /api/v1/models/{}/actions/return-to-packaged puts the packaged one into force.",
                    file.name(),
                    newest.get().version(),
                    file.name(),
                    file.name());
            return false;
        }
        return true;
    }

    private void deploy(ModelSource source, List<ModelFile> changed) {
        if (!changed.isEmpty()) {
            engine.asTheDesk(() -> deployment(source, changed));
            LOG.info("Deployed {} model(s) from {}", changed.size(), source.label());
        }
    }

    /** In the name of that person. */
    void deployFor(String userId, ModelFile file) {
        engine.asActor(userId, () -> deployment(file.source(), List.of(file)));
        LOG.info(
                "{} has put the model {} from {} into force",
                userId,
                file.name(),
                file.source().label());
    }

    private void deployment(ModelSource source, List<ModelFile> models) {
        DeploymentBuilder builder =
                repository.createDeployment().name("flowdesk").source(source.label());
        models.forEach(file -> builder.addString(file.name(), file.content()));
        builder.deploy();
    }
}
