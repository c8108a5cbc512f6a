package io.flowdesk.sla.clock;

/** Where a clock writes down what happens to it. Nothing that was written is changed or taken back. */
@FunctionalInterface
public interface Book {

    void write(Entry entry);
}
