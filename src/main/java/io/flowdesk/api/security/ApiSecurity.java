package io.flowdesk.api.security;

import io.flowdesk.api.problem.ProblemWriter;
import io.flowdesk.api.problem.Problems;
import io.flowdesk.identity.CurrentActor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/**
 * The API knows no session and no cookie: a browser adds no credentials by itself, so there is nothing that a foreign
 * page could abuse and no CSRF token.
 */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

    /** Of all filters, those of the portal and Tasklist, too: nobody reads how long each of them took. */
    @Bean
    SecurityObservationSettings nothingIsObserved() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    @Order(10)
    SecurityFilterChain apiFilters(HttpSecurity http, SignIn signIn, CurrentActor current, ProblemWriter problems)
            throws Exception {
        return http.securityMatcher("/api/**")
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .exceptionHandling(refused -> refused.authenticationEntryPoint(signInFirst(problems))
                        .accessDeniedHandler(notAllowed(problems)))
                .addFilterBefore(new SignInFilter(signIn, current, signInFirst(problems)), AuthorizationFilter.class)
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .build();
    }

    /** The document and its page hold no data of the desk. */
    @Bean
    @Order(11)
    SecurityFilterChain documentFilters(HttpSecurity http) throws Exception {
        return http.securityMatcher(
                        "/v3/api-docs", "/v3/api-docs.yaml", "/v3/api-docs/**", "/swagger-ui.html", "/swagger-ui/**")
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(Customizer.withDefaults())
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    private static AuthenticationEntryPoint signInFirst(ProblemWriter problems) {
        return (request, response, refused) -> {
            response.addHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Flowdesk\", charset=\"UTF-8\"");
            response.addHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Flowdesk\"");
            problems.write(
                    Problems.of(
                            HttpStatus.UNAUTHORIZED,
                            "Sign in with user and password (Basic) or with a valid token (Bearer)."),
                    response);
        };
    }

    private static AccessDeniedHandler notAllowed(ProblemWriter problems) {
        return (request, response, refused) ->
                problems.write(Problems.of(HttpStatus.FORBIDDEN, "You have no right to do this."), response);
    }
}
