package io.flowdesk.identity;

/** Where the desk in force is read; cheap enough to be asked in every step. */
public interface Desks {

    Desk current();
}
