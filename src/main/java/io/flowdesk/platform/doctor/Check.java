package io.flowdesk.platform.doctor;

import java.util.List;

/** Something that is always true of a healthy desk. Every bean is asked, in one snapshot of the database. */
public interface Check {

    /**
     * What is wrong, in sentences that an operator understands and that name the ticket; empty when all is well.
     * Changes nothing. One statement for all tickets: there may be 100,000.
     */
    List<String> findings();

    /** What an operator does about such findings, in a sentence or two. */
    String remedy();
}
