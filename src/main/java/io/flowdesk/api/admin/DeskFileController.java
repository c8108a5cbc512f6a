package io.flowdesk.api.admin;

import io.flowdesk.api.rights.Rights;
import io.flowdesk.identity.Role;
import io.flowdesk.identity.file.DeskChange;
import io.flowdesk.identity.file.DeskFile;
import io.flowdesk.identity.file.ImportResult;
import io.flowdesk.platform.InvalidInput;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The desk as one YAML file. Analysts may read it, administrators replace it. */
@RestController
@RequestMapping("/api/v1/admin/desk")
@Tag(name = "Administration")
class DeskFileController {

    private static final String YAML = "application/yaml";

    private final DeskFile file;
    private final Rights rights;

    DeskFileController(DeskFile file, Rights rights) {
        this.file = file;
        this.rights = rights;
    }

    /** @param changes what differs from the file that was in force; null on the side where there is nothing */
    record Imported(int version, boolean dryRun, List<Change> changes) {

        /** One difference, and a sentence about it. */
        record Change(String path, @Nullable String from, @Nullable String to, String sentence) {}

        static Imported of(ImportResult result) {
            return new Imported(
                    result.version(),
                    result.dryRun(),
                    result.changes().stream().map(Imported::change).toList());
        }

        private static Change change(DeskChange change) {
            return new Change(change.path(), change.from(), change.to(), change.sentence());
        }
    }

    @GetMapping(produces = {YAML, MediaType.TEXT_PLAIN_VALUE})
    @Operation(summary = "Export the desk file", description = "As it was imported, comments included.")
    ResponseEntity<byte[]> export() {
        rights.require(Role.ADMINISTRATOR, Role.ANALYST);
        return ResponseEntity.ok().body(file.export().getBytes(StandardCharsets.UTF_8));
    }

    @PutMapping(
            consumes = {YAML, "application/x-yaml", "text/yaml", "text/x-yaml", "text/plain", "application/octet-stream"
            },
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Import a desk file",
            description = "All or nothing; with dryRun=true it only tells what would change.")
    Imported replace(@RequestBody byte[] yaml, @RequestParam(defaultValue = "false") boolean dryRun) {
        rights.require(Role.ADMINISTRATOR);
        return Imported.of(file.importFrom(text(yaml), rights.actor(), dryRun));
    }

    private static String text(byte[] yaml) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(yaml))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new InvalidInput("$", "This is not text in UTF-8.");
        }
    }
}
