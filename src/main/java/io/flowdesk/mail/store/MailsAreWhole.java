package io.flowdesk.mail.store;

import io.flowdesk.platform.doctor.Check;
import io.flowdesk.platform.doctor.Cure;
import io.flowdesk.platform.doctor.Finding;
import io.flowdesk.platform.files.Examination;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a mailbox handed over is kept as it was. */
@Component
class MailsAreWhole implements Check {

    private static final Cure LOST = Cure.none("lost-mail", "Its content is in a backup, if anywhere.");

    private static final int READ = 50;

    private final JdbcClient database;
    private final Examination files;

    MailsAreWhole(JdbcClient database, Examination files) {
        this.database = database;
        this.files = files;
    }

    @Override
    public List<Finding> findings() {
        return files.of("incoming_mail", READ).stream()
                .map(broken -> finding(mailOf(broken.id()), broken.what()))
                .sorted(Comparator.comparing(Finding::sentence))
                .toList();
    }

    private static Finding finding(long mail, String what) {
        return new Finding("Mail %s, as it came, %s.".formatted(mail, what), String.valueOf(mail), LOST);
    }

    private long mailOf(UUID file) {
        return database.sql("select id from incoming_mail where file = ?")
                .param(file)
                .query(Long.class)
                .single();
    }

    @Override
    public String remedy() {
        return "Restore it from a backup; what it became on its ticket is not touched by this.";
    }
}
