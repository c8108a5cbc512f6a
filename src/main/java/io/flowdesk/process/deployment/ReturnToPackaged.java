package io.flowdesk.process.deployment;

import io.flowdesk.platform.models.Models.Return;
import io.flowdesk.platform.transaction.SeedLock;
import org.springframework.stereotype.Component;

/** Gives up what an analyst, or an earlier folder, has put in place of a packaged model. */
@Component
class ReturnToPackaged {

    private final ModelFiles files;
    private final DeployedModels deployed;
    private final Deployer deployer;
    private final SeedLock lock;

    ReturnToPackaged(ModelFiles files, DeployedModels deployed, Deployer deployer, SeedLock lock) {
        this.files = files;
        this.deployed = deployed;
        this.deployer = deployer;
        this.lock = lock;
    }

    /** Takes turns with starts of other nodes, which deploy too. */
    Return of(String file, String userId) {
        ModelFile packaged = files.packaged().get(file);
        if (packaged == null) {
            return Return.NOT_PACKAGED;
        }
        return files.isOverridden(file) ? Return.OVERRIDDEN_BY_FOLDER : lock.holding(() -> deploy(packaged, userId));
    }

    private Return deploy(ModelFile packaged, String userId) {
        boolean inForce = deployed.newest(packaged)
                .filter(newest -> newest.content().equals(packaged.content()))
                .isPresent();
        if (inForce) {
            return Return.IN_FORCE_ALREADY;
        }
        deployer.deployFor(userId, packaged);
        return Return.DONE;
    }
}
