package io.flowdesk.ticket.conversation;

import io.flowdesk.platform.doctor.Cure;
import io.flowdesk.platform.doctor.Finding;
import io.flowdesk.platform.repair.Healer;
import org.springframework.stereotype.Component;

/** All of them at once, as the housekeeping does; it needs no lock, for deleting twice does no harm. */
@Component
class ClearUploads implements Healer {

    private final Attachments attachments;

    ClearUploads(Attachments attachments) {
        this.attachments = attachments;
    }

    @Override
    public Cure cure() {
        return UploadsAreCleared.CLEAR;
    }

    @Override
    public void lock(Finding finding) {}

    @Override
    public void heal(Finding finding) {
        attachments.removeUnattached();
    }
}
