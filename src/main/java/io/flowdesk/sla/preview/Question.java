package io.flowdesk.sla.preview;

import io.flowdesk.sla.BusinessCalendar;
import io.flowdesk.sla.Pause;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A question that can be answered. */
record Question(BusinessCalendar calendar, Instant from, Target target, List<Pause> pauses) {

    PreviewResult answer() {
        var end = target.end(calendar, from, ended());
        return target instanceof Target.Until ? measured(end) : due(end);
    }

    private PreviewResult measured(Instant to) {
        var passed = calendar.elapsed(from, to, pauses);
        var explanation = explained(to).measured(to, passed);
        return result(null, passed.toSeconds(), explanation);
    }

    private PreviewResult due(Instant due) {
        var paused = lasting().filter(since -> since.isBefore(due));
        return paused.map(since -> result(null, null, explained(since).lastingPause(since, left(since, due))))
                .orElseGet(() -> result(due, null, explained(due).due(due, calendar.elapsed(from, due, pauses))));
    }

    /** What a pause that lasts leaves of the time to {@code due}. */
    private Duration left(Instant since, Instant due) {
        return calendar.elapsed(since.isBefore(from) ? from : since, due, ended());
    }

    private PreviewResult result(@Nullable Instant due, @Nullable Long seconds, Explanation explanation) {
        return new PreviewResult(due, seconds, calendar.isOpen(from), calendar.nextOpen(from), explanation.sentences());
    }

    private Explanation explained(Instant end) {
        return new Explanation(calendar)
                .started(from)
                .daysOff(from, end)
                .clockMoves(from, end)
                .pauses(ended(), from, end);
    }

    private List<Pause> ended() {
        return pauses.stream().filter(pause -> pause.to() != null).toList();
    }

    private Optional<Instant> lasting() {
        return pauses.stream()
                .filter(pause -> pause.to() == null)
                .map(Pause::from)
                .min(Instant::compareTo);
    }
}
