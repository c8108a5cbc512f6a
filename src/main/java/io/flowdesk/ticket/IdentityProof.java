package io.flowdesk.ticket;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How it was made sure that the requester is who he says. */
@Embeddable
public class IdentityProof {

    /** The way an identity was verified. */
    public enum How {
        CALL_BACK("by calling back a number on file"),
        MANAGER("by the manager"),
        IN_PERSON("in person");

        private final String words;

        How(String words) {
            this.words = words;
        }

        /** The end of a sentence that begins with <i>verified</i>. */
        public String words() {
            return words;
        }
    }

    @Nullable
    @Enumerated(EnumType.STRING)
    @Column(name = "identity_verified")
    How how;

    @Nullable
    @Column(name = "identity_verified_by")
    String by;

    @Nullable
    @Column(name = "identity_verified_at")
    Instant at;

    protected IdentityProof() {}

    IdentityProof(How how, String by, Instant at) {
        this.how = how;
        this.by = by;
        this.at = at;
    }

    public How how() {
        return Objects.requireNonNull(how);
    }

    public String by() {
        return Objects.requireNonNull(by);
    }
}
