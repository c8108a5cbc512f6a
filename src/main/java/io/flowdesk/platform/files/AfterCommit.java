package io.flowdesk.platform.files;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Does to the directory what the database has decided. What fails here is left to the search for orphans. */
final class AfterCommit implements TransactionSynchronization {

    private static final Logger LOG = LoggerFactory.getLogger(AfterCommit.class);

    private final boolean committed;
    private final Work work;

    private AfterCommit(boolean committed, Work work) {
        this.committed = committed;
        this.work = work;
    }

    /** Something with files. */
    interface Work {
        void run() throws IOException;
    }

    static void ifCommitted(Work work) {
        TransactionSynchronizationManager.registerSynchronization(new AfterCommit(true, work));
    }

    static void ifRolledBack(Work work) {
        TransactionSynchronizationManager.registerSynchronization(new AfterCommit(false, work));
    }

    @Override
    public void afterCompletion(int status) {
        if (status == (committed ? STATUS_COMMITTED : STATUS_ROLLED_BACK)) {
            try {
                work.run();
            } catch (IOException e) {
                LOG.info("A file that is no longer wanted stays until it is found as an orphan: {}", e.toString());
            }
        }
    }
}
