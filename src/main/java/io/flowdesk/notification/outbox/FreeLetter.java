package io.flowdesk.notification.outbox;

import io.flowdesk.platform.doctor.Cure;
import io.flowdesk.platform.doctor.Finding;
import io.flowdesk.platform.repair.Healer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** No worker holds a letter for so long: the clock of the database has gone back, or the row was changed. */
@Component
class FreeLetter implements Healer {

    private final JdbcClient database;

    FreeLetter(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Cure cure() {
        return LettersLeave.FREE;
    }

    @Override
    public void lock(Finding finding) {
        database.sql("select 1 from outbox where id = ? for update")
                .param(Long.valueOf(finding.subject()))
                .query(Integer.class)
                .list();
    }

    @Override
    public void heal(Finding finding) {
        database.sql("update outbox set leased_until = null, leased_by = null where id = ?")
                .param(Long.valueOf(finding.subject()))
                .update();
    }
}
