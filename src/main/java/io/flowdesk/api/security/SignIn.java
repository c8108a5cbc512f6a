package io.flowdesk.api.security;

import io.flowdesk.api.tokens.ApiTokens;
import io.flowdesk.identity.Actor;
import io.flowdesk.identity.Desks;
import io.flowdesk.identity.Directory;
import io.flowdesk.ticket.Text;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds out who calls. */
@Component
class SignIn {

    private static final int LONGEST = 256;

    private final Directory directory;
    private final Desks desks;
    private final ApiTokens tokens;
    private final RecentSignIns recent;

    SignIn(Directory directory, Desks desks, ApiTokens tokens, RecentSignIns recent) {
        this.directory = directory;
        this.desks = desks;
        this.tokens = tokens;
        this.recent = recent;
    }

    /** Empty when the credentials are wrong, or of somebody who is not at this desk. */
    Optional<Actor> actor(Credentials shown) {
        if (shown instanceof Credentials.Password person) {
            return person(person);
        }
        return shown instanceof Credentials.Token token ? tokens.owner(token.secret()) : Optional.empty();
    }

    private Optional<Actor> person(Credentials.Password person) {
        boolean known = isPlausible(person) && (recent.knows(person) || authenticate(person));
        return known ? desks.current().actor(person.user()) : Optional.empty();
    }

    private static boolean isPlausible(Credentials.Password person) {
        return person.user().length() <= LONGEST
                && person.password().length() <= LONGEST
                && Text.isStorable(person.user() + person.password());
    }

    private boolean authenticate(Credentials.Password person) {
        boolean right = directory.authenticate(person.user(), person.password()).isPresent();
        if (right) {
            recent.remember(person);
        }
        return right;
    }
}
