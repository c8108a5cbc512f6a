package io.flowdesk.platform;

import io.flowdesk.platform.FlowdeskProperties.Admin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Knows the administrator to create, and refuses the start when there is none and none is named. */
@Component
public class AdministratorSource {

    private static final String SETTINGS = "flowdesk.admin.user and flowdesk.admin.password-file";
    private static final String ADMINISTRATORS =
            "select count(*) from act_id_membership where group_id_ = 'camunda-admin'";

    private final Optional<FirstAdministrator> first;

    AdministratorSource(FlowdeskProperties properties, JdbcClient database) {
        boolean needed = !properties.demo() && hasNone(database);
        this.first = needed ? Optional.of(read(properties.admin())) : Optional.empty();
    }

    /** Empty in the demo and on a database that has an administrator; another node may have created it since. */
    public Optional<FirstAdministrator> first() {
        return first;
    }

    private static boolean hasNone(JdbcClient database) {
        return database.sql(ADMINISTRATORS).query(Long.class).single() == 0;
    }

    private static FirstAdministrator read(Admin admin) {
        String user = admin.user();
        String file = admin.passwordFile();
        if (user == null || user.isBlank() || file == null || file.isBlank()) {
            throw refused("The database has no administrator, and %s do not name one".formatted(SETTINGS));
        }
        return new FirstAdministrator(user.strip(), passwordIn(Path.of(file)));
    }

    private static String passwordIn(Path file) {
        try {
            return notEmpty(Files.readString(file).strip(), file);
        } catch (IOException e) {
            throw refused("flowdesk.admin.password-file names %s, which cannot be read".formatted(file));
        }
    }

    private static String notEmpty(String password, Path file) {
        if (password.isEmpty()) {
            throw refused("flowdesk.admin.password-file names %s, which is empty".formatted(file));
        }
        return password;
    }

    private static StartRefused refused(String why) {
        return new StartRefused(
                why, "Set %s: a user name, and a file that holds nothing but the password".formatted(SETTINGS));
    }
}
