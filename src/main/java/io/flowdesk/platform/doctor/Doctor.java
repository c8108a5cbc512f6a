package io.flowdesk.platform.doctor;

import io.flowdesk.platform.doctor.Diagnosis.Complaint;
import java.util.List;
import java.util.stream.Stream;
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
        return new Diagnosis(checks.stream()
                .map(check -> new Complaint(readable(check.findings()), check.remedy()))
                .filter(complaint -> !complaint.findings().isEmpty())
                .toList());
    }

    private static List<String> readable(List<String> findings) {
        return findings.size() <= MOST
                ? findings
                : Stream.concat(
                                findings.stream().limit(MOST),
                                Stream.of("And %d more of this kind.".formatted(findings.size() - MOST)))
                        .toList();
    }
}
