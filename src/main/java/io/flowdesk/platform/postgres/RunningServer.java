package io.flowdesk.platform.postgres;

import io.flowdesk.platform.StartRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.modulith.NamedInterface;

/**
 * For commands beside the desk: where a desk runs on the embedded server, they use that server. Where none runs they
 * start it themselves, as the desk would, and stop it at their end.
 */
@NamedInterface("running-server")
public final class RunningServer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final int LINE_OF_PORT = 3;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        if (!environment.containsProperty("spring.datasource.url")) {
            use(files(environment), environment);
        }
    }

    private static ServerFiles files(ConfigurableEnvironment environment) {
        Path folder = Path.of(environment.getRequiredProperty("flowdesk.data-dir"));
        return new ServerFiles(folder.toAbsolutePath().normalize());
    }

    private static void use(ServerFiles files, ConfigurableEnvironment environment) {
        if (Files.notExists(files.database())) {
            throw new StartRefused(
                    "The data folder %s holds no database".formatted(files.dataFolder()),
                    "Start Flowdesk once, or name another folder with flowdesk.data-dir");
        }
        try {
            if (DataFolderLock.isHeld(files.lock())) {
                environment.getPropertySources().addFirst(settings(files));
            }
        } catch (IOException e) {
            throw new StartRefused(
                    "The desk of the data folder %s runs, but not yet its database server: %s"
                            .formatted(files.dataFolder(), e),
                    "Wait until the desk has started");
        }
    }

    private static MapPropertySource settings(ServerFiles files) throws IOException {
        int port = Integer.parseInt(
                Files.readAllLines(files.note()).get(LINE_OF_PORT).strip());
        EmbeddedConnection server = new EmbeddedConnection(port, SuperuserPassword.keptIn(files.password()));
        return new MapPropertySource(
                "running server",
                Map.of(
                        "spring.datasource.url", server.getJdbcUrl(),
                        "spring.datasource.username", server.getUsername(),
                        "spring.datasource.password", server.getPassword()));
    }
}
