package io.flowdesk.platform.doctor;

import java.util.List;

/** What the doctor found; no complaint when all is well. */
public record Diagnosis(List<Complaint> complaints) {

    /** Findings of one kind, and what to do about them. */
    public record Complaint(List<String> findings, String whatToDo) {}

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
