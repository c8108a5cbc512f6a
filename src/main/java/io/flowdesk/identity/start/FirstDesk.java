package io.flowdesk.identity.start;

import io.flowdesk.identity.desk.format.DeskDocument;
import io.flowdesk.identity.desk.format.DeskReader;
import io.flowdesk.platform.AdministratorSource;
import io.flowdesk.platform.FirstAdministrator;
import io.flowdesk.platform.FlowdeskProperties;
import io.flowdesk.platform.InvalidInput;
import io.flowdesk.platform.StartRefused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.InputStreamSource;
import org.springframework.core.io.PathResource;
import org.springframework.stereotype.Component;

/** The desk file of an empty database: the operator's, else the demo, else one with the first administrator only. */
@Component
class FirstDesk {

    private static final String ADMINISTRATOR = "${administrator}";

    private final FlowdeskProperties properties;
    private final AdministratorSource administrator;
    private final DeskReader reader;

    FirstDesk(FlowdeskProperties properties, AdministratorSource administrator, DeskReader reader) {
        this.properties = properties;
        this.administrator = administrator;
        this.reader = reader;
    }

    /** Throws {@link StartRefused} if there is no such file or something is wrong with it. */
    DeskDocument read() {
        return properties.deskFilePath().map(this::given).orElseGet(this::packaged);
    }

    private DeskDocument given(Path file) {
        return read(new PathResource(file), "flowdesk.desk-file names %s, which".formatted(file));
    }

    private DeskDocument packaged() {
        var name = properties.demo() ? "demo.yaml" : "default.yaml";
        return read(new ClassPathResource("desk/" + name), "the packaged desk file " + name);
    }

    private DeskDocument read(InputStreamSource file, String subject) {
        try (var content = file.getInputStream()) {
            return reader.check(filled(new String(content.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw refused(subject + " cannot be read");
        } catch (InvalidInput e) {
            throw refused(e.errors().stream()
                    .map(error -> "\n- " + error)
                    .collect(Collectors.joining("", subject + " cannot be used:", "")));
        }
    }

    private String filled(String yaml) {
        return yaml.contains(ADMINISTRATOR) ? yaml.replace(ADMINISTRATOR, userId()) : yaml;
    }

    private String userId() {
        return administrator
                .first()
                .map(FirstAdministrator::user)
                .orElseThrow(
                        () -> refused("the desk file needs the first administrator, and there is none to fill in"));
    }

    private static StartRefused refused(String why) {
        return new StartRefused(why, "Correct the file, or set flowdesk.desk-file to one that names your people");
    }
}
