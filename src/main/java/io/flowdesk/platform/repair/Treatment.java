package io.flowdesk.platform.repair;

import io.flowdesk.platform.doctor.Finding;

/**
 * What became of a finding.
 *
 * @param words what was done, or why nothing was; a sentence
 */
public record Treatment(Finding finding, Outcome outcome, String words) {

    /** How it went. */
    public enum Outcome {
        REPAIRED,
        /** Somebody was faster, or another repair has taken it along. */
        GONE,
        LEFT
    }

    static Treatment repaired(Finding finding) {
        return new Treatment(
                finding, Outcome.REPAIRED, "The doctor " + finding.cure().words() + ".");
    }

    static Treatment gone(Finding finding) {
        return new Treatment(finding, Outcome.GONE, "It is not so any more.");
    }

    static Treatment left(Finding finding, String why) {
        return new Treatment(finding, Outcome.LEFT, why);
    }
}
