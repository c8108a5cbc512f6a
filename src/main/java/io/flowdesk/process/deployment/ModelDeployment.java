package io.flowdesk.process.deployment;

import io.flowdesk.platform.transaction.SeedLock;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Deploys the models at start-up, one node at a time, after the desk is there and before anybody is let in. */
@Component
class ModelDeployment implements SmartLifecycle {

    private static final int AFTER_THE_DESK = 10;

    private final SeedLock lock;
    private final Deployer deployer;
    private volatile boolean running;

    ModelDeployment(SeedLock lock, Deployer deployer) {
        this.lock = lock;
        this.deployer = deployer;
    }

    @Override
    public void start() {
        lock.holding(deployer::deploy);
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return AFTER_THE_DESK;
    }
}
