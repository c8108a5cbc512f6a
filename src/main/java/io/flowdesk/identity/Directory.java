package io.flowdesk.identity;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The user directory that people sign in against; implemented over the engine's identity service. */
public interface Directory {

    /** Makes users and groups of the directory follow the desk: creates, updates, never deletes a user's password. */
    void follow(Desk desk);

    /**
     * Creates the user if he does not exist yet, with this password; an existing user keeps his.
     *
     * @param password null: nobody can sign in as him until an administrator has set one
     * @throws io.flowdesk.platform.InvalidInput if the password breaks the password policy
     */
    void createUser(Agent agent, @Nullable String password);

    /** The user id if the password is right; empty otherwise. Counts towards the lock of the account. */
    Optional<String> authenticate(String userId, String password);
}
