package io.flowdesk.process.repair;

import io.flowdesk.mail.MailProcess;
import io.flowdesk.platform.doctor.Cure;
import io.flowdesk.platform.doctor.Finding;
import io.flowdesk.platform.repair.Healer;
import io.flowdesk.process.Names;
import io.flowdesk.process.doctor.task.HeldMailsAreSeen;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One task for each mail that waits for a decision, and none for others. The table of mails tells what was done. */
@Configuration(proxyBeanMethods = false)
class HeldMailRepairs {

    private final Instances instances;
    private final JdbcClient database;

    HeldMailRepairs(Instances instances, JdbcClient database) {
        this.instances = instances;
        this.database = database;
    }

    @Bean
    Healer askAboutMail(MailProcess mails) {
        return new OfMail(HeldMailsAreSeen.ASK, mail -> {
            Optional<String> kept =
                    about(mail).stream().filter(instances::hasTask).findFirst();
            about(mail).stream()
                    .filter(each -> !kept.equals(Optional.of(each)))
                    .forEach(each -> instances.end(each, "one task is enough for a mail"));
            if (kept.isEmpty()) {
                mails.putAside(mail);
            }
        });
    }

    @Bean
    Healer askNoMore() {
        return new OfMail(HeldMailsAreSeen.ASK_NO_MORE, mail -> about(mail)
                .forEach(each -> instances.end(each, "the mail waits for nobody")));
    }

    private List<String> about(long mail) {
        return instances.of(Names.Process.HELD_MAIL, Names.Variable.HELD_MAIL_ID, mail);
    }

    private final class OfMail implements Healer {

        private final Cure cure;
        private final LongConsumer work;

        private OfMail(Cure cure, LongConsumer work) {
            this.cure = cure;
            this.work = work;
        }

        @Override
        public Cure cure() {
            return cure;
        }

        @Override
        public void lock(Finding finding) {
            database.sql("select 1 from incoming_mail where id = ? for update")
                    .param(Long.valueOf(finding.subject()))
                    .query(Integer.class)
                    .list();
        }

        @Override
        public void heal(Finding finding) {
            work.accept(Long.parseLong(finding.subject()));
        }
    }
}
