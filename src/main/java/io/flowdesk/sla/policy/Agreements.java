package io.flowdesk.sla.policy;

import io.flowdesk.sla.BusinessCalendar;
import io.flowdesk.sla.CalendarVersions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes agreements, and says what follows from one. */
@Component
public class Agreements {

    private final SlaPolicies policies;
    private final CalendarVersions calendars;

    Agreements(SlaPolicies policies, CalendarVersions calendars) {
        this.policies = policies;
        this.calendars = calendars;
    }

    /** With what is in force now. */
    public Agreement make(String policy) {
        return new Agreement(policy, policies.newestVersion(), calendars.newest());
    }

    /** The agreement of a ticket that changed to another policy: the versions stay those of its receipt. */
    public Agreement change(Agreement agreement, String policy) {
        return new Agreement(policy, agreement.policyVersion(), agreement.calendarVersion());
    }

    /** The same policy in the versions that are in force now. */
    public Agreement renew(Agreement agreement) {
        return make(agreement.policy());
    }

    /**
     * @param priority name of a priority
     * @param otherwise key of the calendar to count by where the desk has none that is called as the policy says
     */
    public Terms terms(Agreement agreement, String priority, String otherwise) {
        var promise = policies.promise(agreement.policy(), priority, agreement.policyVersion());
        int version = agreement.calendarVersion();
        BusinessCalendar calendar =
                calendars.find(promise.calendar(), version).orElseGet(() -> calendars.inVersion(otherwise, version));
        return new Terms(
                agreement.policy(),
                agreement.policyVersion(),
                calendar,
                promise.targets(),
                milestones(priority),
                promise.thirdPartyPauses());
    }

    private Map<ClockKind, List<Milestone>> milestones(String priority) {
        return Arrays.stream(ClockKind.values())
                .collect(Collectors.toMap(Function.identity(), clock -> policies.milestones(clock, priority)));
    }
}
