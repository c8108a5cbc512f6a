package io.flowdesk.api.admin;

import io.flowdesk.api.problem.NotFound;
import io.flowdesk.api.rights.Rights;
import io.flowdesk.identity.Role;
import io.flowdesk.platform.InvalidInput;
import io.flowdesk.platform.clock.DemoTime;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The demo's clock, for its administrator. Where there is no demo, there is no such clock. */
@RestController
@RequestMapping(path = "/api/v1/demo/clock", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Demo")
class DemoClockController {

    private final ObjectProvider<DemoTime> demo;
    private final Clock clock;
    private final Rights rights;

    DemoClockController(ObjectProvider<DemoTime> demo, Clock clock, Rights rights) {
        this.demo = demo;
        this.clock = clock;
        this.rights = rights;
    }

    /** What time it is in the demo. */
    record Now(Instant now) {}

    /** An ISO 8601 duration. */
    record Advance(@Schema(example = "PT4H") @Nullable String advance) {

        Duration duration() {
            try {
                return Duration.parse(advance == null ? "" : advance);
            } catch (DateTimeException | ArithmeticException noDuration) {
                throw new InvalidInput("advance", "This is a duration such as PT4H.");
            }
        }
    }

    @GetMapping
    @Operation(summary = "What time it is in the demo")
    Now now() {
        demo();
        return new Now(clock.instant());
    }

    @PostMapping
    @Operation(summary = "Let time pass", description = "Answers after the jobs that became due have run.")
    Now advance(@RequestBody Advance by) {
        return new Now(demo().advance(by.duration()));
    }

    private DemoTime demo() {
        DemoTime time = demo.getIfAvailable();
        if (time == null) {
            throw new NotFound("There is nothing here.");
        }
        rights.require(Role.ADMINISTRATOR);
        return time;
    }
}
