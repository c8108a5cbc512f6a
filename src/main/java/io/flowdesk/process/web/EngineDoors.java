package io.flowdesk.process.web;

import io.flowdesk.identity.Directory;
import io.flowdesk.identity.Role;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Who gets to Tasklist, Cockpit, engine-rest and the management endpoints; what no other chain knows is denied. */
@Configuration(proxyBeanMethods = false)
class EngineDoors {

    private static final int LAST = 1000;

    /** Whole paths: the engine's REST API has a servlet of its own, whose path other matchers would cut off. */
    private static final PathPatternRequestMatcher.Builder PATHS = PathPatternRequestMatcher.withDefaults();

    /** The web applications sign people in themselves, with sessions, CSRF tokens and headers of their own. */
    @Bean
    @Order(50)
    SecurityFilterChain webApplications(HttpSecurity http) throws Exception {
        return http.securityMatcher(PATHS.matcher("/camunda/**"))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests
                        // Creating the first administrator this way is open to everybody while there is none.
                        .requestMatchers(
                                PATHS.matcher("/camunda/api/admin/setup/**"),
                                PATHS.matcher("/camunda/app/admin/*/setup/**"))
                        .denyAll()
                        .anyRequest()
                        .permitAll())
                .build();
    }

    @Bean
    @Order(51)
    SecurityFilterChain engineRest(HttpSecurity http, Directory directory, IdentityService identity) throws Exception {
        return basic(http.securityMatcher(PATHS.matcher("/engine-rest/**")), directory, identity)
                .addFilterAfter(new EngineAuthentication(identity), AuthorizationFilter.class)
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .build();
    }

    @Bean
    @Order(52)
    SecurityFilterChain management(HttpSecurity http, Directory directory, IdentityService identity) throws Exception {
        return basic(http.securityMatcher(PATHS.matcher("/actuator/**")), directory, identity)
                .authorizeHttpRequests(requests -> requests.requestMatchers(PATHS.matcher("/actuator/health/**"))
                        .permitAll()
                        .anyRequest()
                        .hasAuthority(Role.ADMINISTRATOR.group()))
                .build();
    }

    /** Before the filters of the web applications, which write and read the nonce. */
    @Bean
    FilterRegistrationBean<NoncesOfPages> noncesOfPages() {
        FilterRegistrationBean<NoncesOfPages> filter = new FilterRegistrationBean<>(new NoncesOfPages());
        filter.addUrlPatterns("/camunda/app/*");
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    @Bean
    FilterRegistrationBean<TaskUpdates> taskUpdates() {
        FilterRegistrationBean<TaskUpdates> filter = new FilterRegistrationBean<>(new TaskUpdates());
        filter.addUrlPatterns("/camunda/api/engine/*", "/engine-rest/*");
        return filter;
    }

    /** What nobody has opened stays shut. */
    @Bean
    @Order(LAST)
    SecurityFilterChain everythingElse(HttpSecurity http) throws Exception {
        return http.csrf(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                PATHS.matcher("/"), PATHS.matcher("/favicon.ico"), PATHS.matcher("/error"))
                        .permitAll()
                        .requestMatchers(WelcomeLink.PATHS)
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .build();
    }

    private static HttpSecurity basic(HttpSecurity http, Directory directory, IdentityService identity)
            throws Exception {
        return http.csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authenticationProvider(new EngineUsers(directory, identity))
                .httpBasic(Customizer.withDefaults());
    }
}
