package io.flowdesk.platform.repair;

import io.flowdesk.platform.doctor.Cure;
import io.flowdesk.platform.doctor.Finding;

/** Carries out one cure. Both calls are made in one transaction; between them the finding is looked for once more. */
public interface Healer {

    Cure cure();

    /** Keeps others from the subject of the finding until the transaction ends, as use cases do. */
    void lock(Finding finding);

    /**
     * Sets right what was found, and leaves a trace of that on the ticket.
     *
     * @throws NotSafe when it turns out that a person has to look
     */
    void heal(Finding finding);
}
