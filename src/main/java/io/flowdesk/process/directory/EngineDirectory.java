package io.flowdesk.process.directory;

import io.flowdesk.identity.Agent;
import io.flowdesk.identity.Desk;
import io.flowdesk.identity.Directory;
import io.flowdesk.platform.InvalidInput;
import io.flowdesk.process.security.EngineCalls;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The engine's identity service as the desk's directory. */
@Component
class EngineDirectory implements Directory {

    private final IdentityService identity;
    private final EngineCalls engine;
    private final Groups groups;

    EngineDirectory(@Lazy IdentityService identity, @Lazy EngineCalls engine, Groups groups) {
        this.identity = identity;
        this.engine = engine;
        this.groups = groups;
    }

    @Override
    public void follow(Desk desk) {
        engine.asTheDesk(() -> {
            groups.create(desk);
            desk.agents().values().forEach(agent -> {
                createUser(agent, null);
                groups.setMemberships(agent, desk);
            });
        });
    }

    @Override
    public void createUser(Agent agent, @Nullable String password) {
        engine.asTheDesk(() -> {
            User user = identity.createUserQuery().userId(agent.id()).singleResult();
            boolean isNew = user == null;
            User saved = isNew ? identity.newUser(agent.id()) : user;
            saved.setFirstName(agent.name());
            saved.setLastName("");
            saved.setEmail(agent.email());
            if (isNew && password != null) {
                requireGood(password, saved);
                saved.setPassword(password);
            }
            identity.saveUser(saved);
        });
    }

    /** The engine would only say that the password does not match, not in what. */
    private void requireGood(String password, User user) {
        if (identity.getPasswordPolicy() == null) {
            return;
        }
        String broken = identity.checkPasswordAgainstPolicy(password, user).getViolatedRules().stream()
                .map(rule -> rule.getPlaceholder().replace("PASSWORD_POLICY_", "") + rule.getParameters())
                .collect(Collectors.joining(", "));
        if (!broken.isEmpty()) {
            throw new InvalidInput("password", "is too weak: " + broken);
        }
    }

    @Override
    public Optional<String> authenticate(String userId, String password) {
        return engine.asTheDesk(() -> identity.checkPassword(userId, password))
                ? Optional.of(userId)
                : Optional.empty();
    }
}
