package io.flowdesk.platform.doctor;

import java.util.List;

/** What the doctor found: sentences, none when all is well. */
public record Diagnosis(List<String> findings) {

    public boolean isHealthy() {
        return findings.isEmpty();
    }
}
