package io.flowdesk.api.attachments;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.flowdesk.api.calls.Calls;
import io.flowdesk.api.rights.Rights;
import io.flowdesk.intake.idempotency.Answer;
import io.flowdesk.platform.InvalidInput;
import io.flowdesk.platform.Sha256;
import io.flowdesk.ticket.conversation.Attachment;
import io.flowdesk.ticket.conversation.Attachments;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Uploads and downloads. How large a file may be is {@code spring.servlet.multipart.max-file-size}. */
@RestController
@RequestMapping("/api/v1/attachments")
@Tag(name = "Attachments")
class AttachmentController {

    private final Attachments attachments;
    private final ReadableFiles files;
    private final Rights rights;
    private final Calls calls;

    AttachmentController(Attachments attachments, ReadableFiles files, Rights rights, Calls calls) {
        this.attachments = attachments;
        this.files = files;
        this.rights = rights;
        this.calls = calls;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Upload a file",
            description = "It is attached by naming its id in a message or a new ticket; after a day it is gone.")
    @ApiResponse(
            responseCode = "201",
            description = "What is known of the file",
            content = @Content(schema = @Schema(implementation = AttachmentBody.class)))
    ResponseEntity<String> upload(@RequestPart MultipartFile file, HttpServletRequest request) throws IOException {
        if (file.isEmpty()) {
            throw new InvalidInput("file", "There is nothing in this file.");
        }
        return calls.carryOut(request, hashOf(file), () -> stored(file));
    }

    /** Stands for the content when two calls are compared. */
    private static byte[] hashOf(MultipartFile file) throws IOException {
        try (InputStream content = file.getInputStream()) {
            return Sha256.of(content).getBytes(US_ASCII);
        }
    }

    private Answer stored(MultipartFile file) {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        String type = Objects.requireNonNullElse(file.getContentType(), MediaType.APPLICATION_OCTET_STREAM_VALUE);
        try (InputStream content = file.getInputStream()) {
            Attachment stored = attachments.store(name, type, content, rights.actor());
            return calls.answer(201, "/api/v1/attachments/" + stored.id(), null, AttachmentBody.of(stored));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GetMapping("/{id}")
    @Operation(
            summary = "Download a file",
            description = "The uploader's own, or one of a ticket that the caller may read.")
    @ApiResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = "*/*", schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<Resource> download(@PathVariable UUID id) {
        return files.get(id).answer();
    }
}
