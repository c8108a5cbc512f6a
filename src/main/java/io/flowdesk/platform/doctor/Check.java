package io.flowdesk.platform.doctor;

import java.util.List;

/**
 * Something that is always true of a healthy desk. Every bean is asked, in one snapshot of the database. Where cures
 * depend on what others have set right before, the beans have an order.
 */
public interface Check {

    /**
     * What is wrong, in sentences that an operator understands and that name the ticket; empty when all is well.
     * Changes nothing. One statement for all tickets: there may be 100,000.
     */
    List<Finding> findings();

    /** Those about one subject, as the running transaction sees them. */
    default List<Finding> findingsAbout(String subject) {
        return findings().stream()
                .filter(finding -> finding.subject().equals(subject))
                .toList();
    }

    /** What an operator does about such findings, in a sentence or two. */
    String remedy();
}
