package io.flowdesk.api.security;

import io.flowdesk.identity.Actor;
import io.flowdesk.identity.CurrentActor;
import io.flowdesk.identity.Role;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets the rest of the request act as whoever signed in with it. Nothing outlives the request. */
class SignInFilter extends OncePerRequestFilter {

    private final SignIn signIn;
    private final CurrentActor current;
    private final AuthenticationEntryPoint refusal;

    SignInFilter(SignIn signIn, CurrentActor current, AuthenticationEntryPoint refusal) {
        this.signIn = signIn;
        this.current = current;
        this.refusal = refusal;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Actor> actor =
                Credentials.in(request.getHeader(HttpHeaders.AUTHORIZATION)).flatMap(signIn::actor);
        if (actor.isEmpty()) {
            refusal.commence(request, response, new BadCredentialsException("not signed in"));
        } else {
            goOn(actor.get(), request, response, chain);
        }
    }

    private void goOn(Actor actor, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        SecurityContextHolder.setContext(new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(actor.id(), null, authorities(actor))));
        try {
            current.as(actor, () -> rest(request, response, chain));
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        } catch (Wrapped failed) {
            throw failed.failure;
        }
    }

    private static List<SimpleGrantedAuthority> authorities(Actor actor) {
        return actor.roles().stream()
                .map(Role::name)
                .map(SimpleGrantedAuthority::new)
                .toList();
    }

    private static boolean rest(HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
        try {
            chain.doFilter(request, response);
            return true;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (ServletException failed) {
            throw new Wrapped(failed);
        }
    }

    private static final class Wrapped extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient ServletException failure;

        private Wrapped(ServletException failure) {
            super(failure);
            this.failure = failure;
        }
    }
}
