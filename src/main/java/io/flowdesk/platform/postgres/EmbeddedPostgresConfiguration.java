package io.flowdesk.platform.postgres;

import io.flowdesk.platform.FlowdeskProperties;
import io.flowdesk.platform.StartRefused;
import java.io.IOException;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** The pool needs the connection, that needs the server, and that the lock: at shutdown they end in this order. */
@Configuration(proxyBeanMethods = false)
@Conditional(NoExternalDatabase.class)
class EmbeddedPostgresConfiguration {

    @Bean
    ServerFiles serverFiles(FlowdeskProperties properties) {
        ServerFiles files = new ServerFiles(properties.dataFolder());
        try {
            files.create();
        } catch (IOException e) {
            throw new StartRefused(
                    "The data folder %s cannot be used: %s".formatted(files.dataFolder(), e),
                    "Choose another one with flowdesk.data-dir");
        }
        return files;
    }

    @Bean
    DataFolderLock dataFolderLock(ServerFiles files) throws IOException {
        return DataFolderLock.take(files.lock());
    }

    @Bean
    EmbeddedServer embeddedServer(ServerFiles files, DataFolderLock held, FlowdeskProperties properties)
            throws IOException {
        return EmbeddedServer.start(files, properties.embedded().postgresPort());
    }

    @Bean
    JdbcConnectionDetails embeddedConnection(EmbeddedServer server) {
        return server.connection();
    }
}
