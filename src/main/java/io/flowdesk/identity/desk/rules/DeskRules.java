package io.flowdesk.identity.desk.rules;

import io.flowdesk.identity.desk.format.Place;
import io.flowdesk.identity.desk.format.Rule;
import io.flowdesk.platform.InvalidInput.FieldError;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** All rules together. */
@Component
public class DeskRules implements Rule {

    private final List<Rule> rules;

    public DeskRules(Clock clock) {
        this.rules = List.of(
                new ReadableTexts(),
                new KnownReferences(),
                new NoCycles(),
                new CalendarRules(clock),
                new TeamRules(),
                new PeopleRules(),
                new TopicRules(),
                new ResponseRules(),
                new WaitRules());
    }

    @Override
    public Stream<FieldError> violations(Place desk) {
        return rules.stream().flatMap(rule -> rule.violations(desk));
    }
}
