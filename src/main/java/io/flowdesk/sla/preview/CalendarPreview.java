package io.flowdesk.sla.preview;

import io.flowdesk.platform.InvalidInput;
import io.flowdesk.sla.Calendars;
import io.flowdesk.sla.OutsideCalendar;

/** Tells what a calendar makes of an interval: when something is due, or how much business time passes. */
public final class CalendarPreview {

    private final Calendars calendars;

    public CalendarPreview(Calendars calendars) {
        this.calendars = calendars;
    }

    /** Throws {@link InvalidInput} with every wrong field; the answer to any input takes bounded time. */
    public PreviewResult preview(PreviewRequest request) {
        var question = new QuestionReader(calendars).read(request);
        try {
            return question.answer();
        } catch (OutsideCalendar e) {
            throw new InvalidInput(question.target().field(), "leads beyond the year 2199, where calendars end");
        }
    }
}
