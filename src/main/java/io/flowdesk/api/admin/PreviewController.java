package io.flowdesk.api.admin;

import io.flowdesk.sla.Calendars;
import io.flowdesk.sla.preview.CalendarPreview;
import io.flowdesk.sla.preview.PreviewRequest;
import io.flowdesk.sla.preview.PreviewResult;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a business calendar makes of an interval. Changes nothing and shows nothing of a ticket. */
@RestController
@RequestMapping(path = "/api/v1/sla/preview", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "SLA")
class PreviewController {

    private final CalendarPreview preview;

    PreviewController(Calendars calendars) {
        this.preview = new CalendarPreview(calendars);
    }

    @PostMapping
    @Operation(summary = "When something is due, or how much business time passes")
    PreviewResult preview(@RequestBody PreviewRequest request) {
        return preview.preview(request);
    }
}
