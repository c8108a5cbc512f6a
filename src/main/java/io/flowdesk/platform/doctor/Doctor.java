package io.flowdesk.platform.doctor;

import io.flowdesk.platform.doctor.Diagnosis.Complaint;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Asks every check; also beside a running desk, whose work it neither changes nor waits for. */
@Component
public class Doctor {

    /** Of one kind. When thousands are wrong, nobody reads them all, and the answer must stay small. */
    private static final int MOST = 100;

    private final List<Check> checks;

    Doctor(List<Check> checks) {
        this.checks = checks;
    }

    /** Everything that is wrong. All checks see the same moment, or they would find what was only changed meanwhile. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Diagnosis examine() {
        return new Diagnosis(
                checks.stream().flatMap(check -> complaint(check).stream()).toList());
    }

    private static Optional<Complaint> complaint(Check check) {
        List<Finding> all = check.findings();
        List<Finding> readable = all.stream().limit(MOST).toList();
        String more = all.size() > MOST ? "And %d more of this kind.".formatted(all.size() - MOST) : "";
        return all.isEmpty() ? Optional.empty() : Optional.of(Complaint.of(readable, more, check.remedy()));
    }
}
