package io.flowdesk.platform.doctor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the doctor found; no complaint when all is well. */
public record Diagnosis(List<Complaint> complaints) {

    /**
     * Findings of one kind, and what to do about them.
     *
     * @param repairs what {@code doctor --repair} does about some of these findings, by finding
     */
    public record Complaint(List<String> findings, Map<String, String> repairs, String whatToDo) {

        static Complaint of(List<Finding> findings, String more, String whatToDo) {
            Map<String, String> repairs = new LinkedHashMap<>();
            findings.stream()
                    .filter(finding -> finding.cure().isSafe())
                    .forEach(finding ->
                            repairs.put(finding.sentence(), finding.cure().words()));
            return new Complaint(sentences(findings, more), repairs, whatToDo);
        }

        private static List<String> sentences(List<Finding> findings, String more) {
            return Stream.concat(
                            findings.stream().map(Finding::sentence),
                            Stream.of(more).filter(sentence -> !sentence.isEmpty()))
                    .toList();
        }
    }

    public boolean isHealthy() {
        return complaints.isEmpty();
    }

    /** Of all kinds. */
    public List<String> findings() {
        return complaints.stream()
                .flatMap(complaint -> complaint.findings().stream())
                .toList();
    }
}
