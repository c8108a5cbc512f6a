package io.flowdesk.ticket.people;

import jakarta.persistence.Embeddable;

/** A mail address in lower case; of a person's addresses one is the main one. */
@Embeddable
record Address(String email, boolean main) {}
