package io.flowdesk.api.docs;

import io.flowdesk.platform.InvalidInput.FieldError;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How an error looks, for the document only; Spring's own class says less. */
@Schema(name = "Problem", description = "RFC 9457")
record Problem(
        @Schema(example = "urn:flowdesk:problem:invalid-input") String type,
        @Schema(example = "Invalid input") String title,
        @Schema(example = "400") int status,
        @Schema(example = "subject: This is required.") String detail,
        @Schema(description = "With invalid input only") @Nullable List<FieldError> errors) {}
