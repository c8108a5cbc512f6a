package io.flowdesk.process.directory;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.identity.Agent;
import io.flowdesk.identity.Desks;
import io.flowdesk.identity.Directory;
import io.flowdesk.testing.FlowdeskTest;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@FlowdeskTest
class EngineDirectoryTest {

    private static final Agent AMIRA = new Agent(
            "amira", "Amira Haddad", null, Set.of(), Set.of(), List.of(), Locale.ENGLISH, ZoneOffset.UTC, Set.of());

    @Autowired
    private Directory directory;

    @Autowired
    private IdentityService identity;

    @Autowired
    private Desks desks;

    @AfterEach
    void forget() {
        identity.deleteUser(AMIRA.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "amira", "null"})
    void whoHasNotGotAPasswordYetIsRefused(String guess) {
        directory.createUser(AMIRA, null);
        assertThat(directory.authenticate(AMIRA.id(), guess)).isEmpty();
    }

    @Test
    void whoHasLeftTheDeskIsInNoGroup() {
        directory.createUser(AMIRA, "amira");
        identity.createMembership(AMIRA.id(), "service-desk");
        identity.createMembership(AMIRA.id(), "camunda-admin");
        directory.follow(desks.current());
        assertThat(identity.createGroupQuery().groupMember(AMIRA.id()).list()).isEmpty();
        assertThat(identity.createGroupQuery().groupMember("agent1").list())
                .extracting(Group::getId)
                .containsExactlyInAnyOrder("agents", "service-desk");
    }

    @Test
    void whoIsThereKeepsHisPassword() {
        directory.createUser(AMIRA, "first");
        directory.createUser(AMIRA, "second");
        directory.createUser(AMIRA, null);
        assertThat(directory.authenticate(AMIRA.id(), "first")).contains(AMIRA.id());
    }
}
