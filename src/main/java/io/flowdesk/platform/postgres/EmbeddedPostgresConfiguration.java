package io.flowdesk.platform.postgres;

import io.flowdesk.platform.FlowdeskProperties;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** The pool depends on the connection details and they on the server, so at shutdown the server stops last. */
@Configuration(proxyBeanMethods = false)
@Conditional(NoExternalDatabase.class)
class EmbeddedPostgresConfiguration {

    @Bean
    EmbeddedPostgres embeddedPostgres(FlowdeskProperties properties) throws IOException {
        return EmbeddedServer.start(
                properties.dataFolder(), properties.embedded().postgresPort());
    }

    @Bean
    JdbcConnectionDetails embeddedConnection(EmbeddedPostgres server) {
        return new EmbeddedConnection(server.getPort());
    }
}
