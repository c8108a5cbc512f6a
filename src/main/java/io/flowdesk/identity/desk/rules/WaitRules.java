package io.flowdesk.identity.desk.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.flowdesk.identity.desk.format.Place;
import io.flowdesk.identity.desk.format.Rule;
import io.flowdesk.platform.InvalidInput.FieldError;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reminders come one after the other, and before what they remind of. */
final class WaitRules implements Rule {

    @Override
    public Stream<FieldError> violations(Place desk) {
        return desk.find("waits").flatMap(waits -> Stream.of(
                        ladder(waits),
                        first(waits, "confirmationReminderDays", "silentCloseDays"),
                        first(waits, "approvalReminderDays", "approvalDeputyDays"))
                .flatMap(errors -> errors));
    }

    private static Stream<FieldError> ladder(Place waits) {
        var end = waits.value().path("noResponseDays").asInt(Integer.MAX_VALUE);
        return waits.find("requesterReminderDays")
                .filter(days -> !rises(days.value())
                        || days.value().path(days.value().size() - 1).asInt() >= end)
                .map(days -> days.error("the days must rise, and the last must be before noResponseDays"));
    }

    private static boolean rises(JsonNode days) {
        return IntStream.range(1, days.size())
                .allMatch(i -> days.path(i - 1).asInt() < days.path(i).asInt());
    }

    private static Stream<FieldError> first(Place waits, String earlier, String later) {
        return waits.find(earlier)
                .filter(days ->
                        days.value().asInt() >= waits.value().path(later).asInt(Integer.MAX_VALUE))
                .map(days -> days.error("must be less than " + later));
    }
}
