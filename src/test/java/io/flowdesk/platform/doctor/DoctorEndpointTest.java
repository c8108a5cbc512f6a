package io.flowdesk.platform.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.testing.Api;
import io.flowdesk.testing.FlowdeskTest;
import io.flowdesk.testing.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The doctor of a running desk. */
@FlowdeskTest
class DoctorEndpointTest {

    private static final String FILE = "with torn as (insert into kept_file (id, place, size_bytes, sha256, created_at)"
            + " values (gen_random_uuid(), 'DATABASE', 7, '', now()) returning id)"
            + " insert into attachment (id, owner, file_name, media_type, size_bytes, sha256, created_at, file)"
            + " select gen_random_uuid(), 'agent1', 'torn.txt', 'text/plain', 7, '', now(), id from torn";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Test
    void strangersAreAskedToSignIn() {
        Api.at(port).get(doctor()).expect(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"agent1", "lead1", "manager1", "analyst1"})
    void onlyAdministratorsAreTold(String user) {
        Api.at(port).as(user).get(doctor()).expect(403);
    }

    @Test
    void anAdministratorReadsWhatIsWrongAndWhatToDo() {
        database.sql(FILE).update();
        try {
            Reply ill = Api.at(port).as("admin").get(doctor()).expect(503);
            assertThat(ill.json().path("healthy").asBoolean(true)).isFalse();
            assertThat(ill.json().path("complaints").toString())
                    .contains("\\\"torn.txt\\\"", "has 0 bytes instead of 7")
                    .contains("\"whatToDo\":\"Restore the file from a backup");
        } finally {
            database.sql("delete from attachment where file_name = 'torn.txt'").update();
            database.sql("delete from kept_file where sha256 = ''").update();
        }
    }

    private String doctor() {
        return "http://localhost:%d/actuator/doctor".formatted(port);
    }
}
