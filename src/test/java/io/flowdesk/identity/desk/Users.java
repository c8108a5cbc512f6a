package io.flowdesk.identity.desk;

import io.flowdesk.identity.Agent;
import io.flowdesk.identity.Desk;
import io.flowdesk.identity.Directory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A directory that only remembers what it was told. */
public final class Users implements Directory {

    private final List<Desk> followed = new ArrayList<>();
    private final Map<String, String> passwords = new LinkedHashMap<>();
    private @Nullable RuntimeException failure;

    public void failWith(RuntimeException failure) {
        this.failure = failure;
    }

    public List<Desk> followed() {
        return followed;
    }

    /** By user id, as they were when the user was created. */
    public Map<String, String> passwords() {
        return passwords;
    }

    @Override
    public void follow(Desk desk) {
        if (failure != null) {
            throw failure;
        }
        followed.add(desk);
    }

    @Override
    public void createUser(Agent agent, @Nullable String password) {
        passwords.put(agent.id(), String.valueOf(password));
    }

    @Override
    public Optional<String> authenticate(String userId, String password) {
        throw new UnsupportedOperationException();
    }
}
