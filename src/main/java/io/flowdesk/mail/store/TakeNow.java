package io.flowdesk.mail.store;

import io.flowdesk.platform.doctor.Cure;
import io.flowdesk.platform.doctor.Finding;
import io.flowdesk.platform.repair.Healer;
import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A date that far away was made by a clock that went wrong, or by hand. */
@Component
class TakeNow implements Healer {

    private final IncomingMails mails;
    private final JdbcClient database;
    private final Clock clock;

    TakeNow(IncomingMails mails, JdbcClient database, Clock clock) {
        this.mails = mails;
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Cure cure() {
        return MailsAreTaken.TRY_NOW;
    }

    @Override
    public void lock(Finding finding) {
        mails.lock(Long.parseLong(finding.subject()));
    }

    @Override
    public void heal(Finding finding) {
        database.sql("update incoming_mail set next_attempt_at = ? where id = ?")
                .params(Timestamp.from(clock.instant()), Long.valueOf(finding.subject()))
                .update();
    }
}
