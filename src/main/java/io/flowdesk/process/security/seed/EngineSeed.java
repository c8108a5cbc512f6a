package io.flowdesk.process.security.seed;

import io.flowdesk.platform.transaction.SeedLock;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Seeds before the first request is taken, one node after the other. */
@Component
class EngineSeed implements SmartInitializingSingleton {

    private final SeedLock lock;
    private final RightsSeed rights;
    private final FilterSeed filters;

    EngineSeed(SeedLock lock, RightsSeed rights, FilterSeed filters) {
        this.lock = lock;
        this.rights = rights;
        this.filters = filters;
    }

    @Override
    public void afterSingletonsInstantiated() {
        lock.holding(() -> {
            rights.plant();
            filters.plant();
        });
    }
}
