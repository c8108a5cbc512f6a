package io.flowdesk.process.web;

import io.flowdesk.identity.Directory;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** The users of the desk, with the groups of the engine as what they may. */
class EngineUsers implements AuthenticationProvider {

    private final Directory directory;
    private final IdentityService identity;

    EngineUsers(Directory directory, IdentityService identity) {
        this.directory = directory;
        this.identity = identity;
    }

    @Override
    public Authentication authenticate(Authentication claimed) {
        String user = directory
                .authenticate(claimed.getName(), String.valueOf(claimed.getCredentials()))
                .orElseThrow(() -> new BadCredentialsException("Wrong user or password."));
        return UsernamePasswordAuthenticationToken.authenticated(user, null, groupsOf(user));
    }

    private List<SimpleGrantedAuthority> groupsOf(String user) {
        return identity.createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .map(SimpleGrantedAuthority::new)
                .toList();
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
