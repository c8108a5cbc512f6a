package io.flowdesk.sla.preview;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.flowdesk.platform.InvalidInput;
import io.flowdesk.platform.InvalidInput.FieldError;
import io.flowdesk.sla.SampleCalendars;
import java.util.List;
import java.util.Optional;

/** Asks as a caller over HTTP does: in JSON, with single quotes here; the calendar {@code office} is in force. */
final class PreviewCalls {

    private final JsonMapper json =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();
    private final CalendarPreview preview = new CalendarPreview(key -> Optional.of(SampleCalendars.office())
            .filter(o -> key.equals("office"))
            .map(o -> o.toCalendar(key, 3)));

    PreviewResult answer(String request) {
        return preview.preview(read(request));
    }

    List<FieldError> errors(String request) {
        return errors(read(request));
    }

    List<FieldError> errors(PreviewRequest request) {
        return assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> preview.preview(request))
                .actual()
                .errors();
    }

    String written(PreviewResult result) {
        try {
            return json.writeValueAsString(result);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    PreviewRequest read(String request) {
        try {
            return json.readValue(request.replace('\'', '"'), PreviewRequest.class);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
