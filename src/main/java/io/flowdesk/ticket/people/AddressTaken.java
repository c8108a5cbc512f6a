package io.flowdesk.ticket.people;

import io.flowdesk.platform.transaction.ConflictClassifier;
import org.hibernate.exception.ConstraintViolationException;
import org.springframework.stereotype.Component;

/** Two transactions met somebody new by the same address: the one that came second finds him when it starts over. */
@Component
class NewcomerTwice implements ConflictClassifier {

    private static final String ONE_PERSON_AN_ADDRESS = "requester_address_pkey";

    @Override
    public boolean isConflict(Throwable failure) {
        return failure instanceof ConstraintViolationException refused
                && ONE_PERSON_AN_ADDRESS.equals(refused.getConstraintName());
    }
}
