package io.flowdesk.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The files for containers agree with each other and with the application; no container is started here. */
class ContainersTest {

    /** Without those that a file may have and ours has not. */
    private static final Set<String> OF_A_SERVICE = Set.of(
            "build", "image", "restart", "depends_on", "environment", "secrets", "healthcheck", "volumes", "ports");

    /** Of the images that are not ours. */
    private static final Set<String> OF_POSTGRES = Set.of("POSTGRES_DB", "POSTGRES_USER", "POSTGRES_PASSWORD_FILE");

    private static final String POM = read(Path.of("pom.xml"));

    private final JsonNode compose = compose();
    private final JsonNode services = compose.path("services");

    @Test
    void everyServiceSaysWhatItRunsAndWhenItIsWell() {
        assertThat(names(compose)).isSubsetOf("name", "x-node", "services", "secrets", "volumes");
        for (JsonNode service : services) {
            assertThat(names(service)).isSubsetOf(OF_A_SERVICE);
            assertThat(service.path("image").asText()).isNotBlank();
            assertThat(service.path("healthcheck").path("test").path(0).asText())
                    .isEqualTo("CMD");
        }
    }

    @Test
    void whatAServiceRefersToIsThere() {
        for (JsonNode service : services) {
            assertThat(names(services)).containsAll(names(service.path("depends_on")));
            service.path("depends_on")
                    .forEach(on -> assertThat(on.path("condition").asText()).isEqualTo("service_healthy"));
            service.path("secrets")
                    .forEach(secret -> assertThat(compose.path("secrets").has(secret.asText()))
                            .as(secret.asText())
                            .isTrue());
            service.path("volumes")
                    .forEach(volume -> assertVolume(volume.asText().replaceFirst(":.*", "")));
        }
    }

    private void assertVolume(String from) {
        assertThat(
                        from.startsWith(".")
                                ? Files.exists(Path.of(from))
                                : compose.path("volumes").has(from))
                .as(from)
                .isTrue();
    }

    @Test
    void theApplicationReadsEverySettingThatTheNodesAreGiven() throws IOException {
        Set<String> known = settings();
        for (String node : List.of("node-1", "node-2")) {
            for (String variable : names(services.path(node).path("environment"))) {
                assertThat(known)
                        .as(variable)
                        .contains(variable.replace("_", "").toLowerCase(Locale.ROOT));
            }
        }
        assertThat(names(services.path("postgres").path("environment"))).isSubsetOf(OF_POSTGRES);
    }

    @Test
    void thePostgresOfTheContainersIsTheOneOfTheTests() {
        String embedded = between("<postgres-binaries.version>", ".");
        assertThat(services.path("postgres").path("image").asText()).isEqualTo("postgres:" + embedded);
    }

    @Test
    void theImageTakesTheJarThatTheBuildMakesAndTheJavaThatItIsFor() {
        String dockerfile = read(Path.of("Dockerfile"));
        assertThat(dockerfile)
                .contains("FROM eclipse-temurin:" + between("<java.version>", "<") + "-jre")
                .contains("target/" + between("<finalName>", "<") + ".jar deploy/unpack.sh");
    }

    @Test
    void theProxyKnowsTheNodesAndKeepsManagementInside() {
        String proxy = read(Path.of("deploy", "nginx.conf"));
        assertThat(proxy).contains("server node-1:8080", "server node-2:8080", "ip_hash");
        assertThat(proxy).containsPattern("location /actuator/ \\{\\s+return 404;");
        assertThat(names(services)).contains("node-1", "node-2");
    }

    /** Limits count by source, so nobody may choose his own. */
    @Test
    void theProxyBelievesNoAddressThatAClientClaims() {
        assertThat(read(Path.of("deploy", "nginx.conf")))
                .contains("proxy_set_header X-Forwarded-For $remote_addr;")
                .doesNotContain("$proxy_add_x_forwarded_for;");
    }

    private static String between(String start, String end) {
        String rest = POM.substring(POM.indexOf(start) + start.length());
        return rest.substring(0, rest.indexOf(end));
    }

    /** As environment variables are matched: without dots, hyphens and case. */
    private static Set<String> settings() throws IOException {
        List<String> settings = new ArrayList<>();
        for (URL source : Collections.list(Thread.currentThread()
                .getContextClassLoader()
                .getResources("META-INF/spring-configuration-metadata.json"))) {
            try (InputStream metadata = source.openStream()) {
                new ObjectMapper()
                        .readTree(metadata)
                        .path("properties")
                        .forEach(property -> settings.add(property.path("name").asText()));
            }
        }
        // Read before any settings class exists, so no metadata names it.
        return Stream.concat(settings.stream(), Stream.of("spring.config.import"))
                .map(name -> name.replaceAll("[.-]", "").toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static JsonNode compose() {
        // Jackson's own YAML reader does not merge "<<".
        return new ObjectMapper().valueToTree(new Yaml().load(read(Path.of("docker-compose.yml"))));
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
