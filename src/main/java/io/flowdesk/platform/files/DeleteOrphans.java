package io.flowdesk.platform.files;

import io.flowdesk.platform.doctor.Cure;
import io.flowdesk.platform.doctor.Finding;
import io.flowdesk.platform.repair.Healer;
import org.springframework.stereotype.Component;

/** All of them at once; deleting twice does no harm. */
@Component
class DeleteOrphans implements Healer {

    private final Orphans orphans;

    DeleteOrphans(Orphans orphans) {
        this.orphans = orphans;
    }

    @Override
    public Cure cure() {
        return OrphansAreCleared.DELETE;
    }

    @Override
    public void lock(Finding finding) {}

    @Override
    public void heal(Finding finding) {
        orphans.clear();
    }
}
