package io.flowdesk.mail.token;

import io.flowdesk.platform.transaction.SeedLock;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The secret of this desk, kept in its database so that all nodes share it; thought up at the first start. */
@Component
class MailKey {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;

    private final SecretKeySpec key;

    MailKey(JdbcClient database, SeedLock lock) {
        this.key = new SecretKeySpec(lock.holding(() -> keptIn(database)), ALGORITHM);
    }

    /** 32 bytes. */
    byte[] sign(byte[] text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] keptIn(JdbcClient database) {
        database.sql("insert into mail_key (secret) values (?) on conflict do nothing")
                .param(random())
                .update();
        return database.sql("select secret from mail_key").query(byte[].class).single();
    }

    private static byte[] random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
