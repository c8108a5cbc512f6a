package io.flowdesk.process.directory;

import io.flowdesk.identity.Agent;
import io.flowdesk.identity.Desk;
import io.flowdesk.identity.Directory;
import io.flowdesk.platform.InvalidInput;
import io.flowdesk.process.security.EngineCalls;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The engine's identity service as the desk's directory. */
@Component
class EngineDirectory implements Directory {

    private static final SecureRandom RANDOM = new SecureRandom();

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
            groups.leave(peopleBesides(desk));
        });
    }

    private List<String> peopleBesides(Desk desk) {
        return identity.createUserQuery().list().stream()
                .map(User::getId)
                .filter(id -> desk.agent(id).isEmpty())
                .toList();
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
            if (isNew) {
                saved.setPassword(password == null ? knownToNobody(saved) : good(password, saved));
            }
            identity.saveUser(saved);
        });
    }

    /** The engine would only say that the password does not match, not in what. */
    private String good(String password, User user) {
        String broken = brokenRules(password, user).collect(Collectors.joining(", "));
        if (!broken.isEmpty()) {
            throw new InvalidInput("password", "is too weak: " + broken);
        }
        return password;
    }

    /** Whoever has none at all makes the engine fail when he tries to sign in, instead of being refused. */
    private String knownToNobody(User user) {
        return Stream.generate(EngineDirectory::random)
                .filter(password -> brokenRules(password, user).findAny().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static String random() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private Stream<String> brokenRules(String password, User user) {
        return identity.getPasswordPolicy() == null
                ? Stream.empty()
                : identity.checkPasswordAgainstPolicy(password, user).getViolatedRules().stream()
                        .map(rule -> rule.getPlaceholder().replace("PASSWORD_POLICY_", "") + rule.getParameters());
    }

    @Override
    public Optional<String> authenticate(String userId, String password) {
        return engine.asTheDesk(() -> identity.checkPassword(userId, password))
                ? Optional.of(userId)
                : Optional.empty();
    }
}
