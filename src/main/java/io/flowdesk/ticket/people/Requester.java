package io.flowdesk.ticket.people;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A person who asks. Known by one or more mail addresses, or by a phone number alone. */
@Entity
public class Requester {

    /** Stands in before a requester is set; never stored. */
    public static final Requester NOBODY = new Requester();

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "flowdesk")
    @SequenceGenerator(name = "flowdesk", sequenceName = "flowdesk_seq", allocationSize = 50)
    private long id;

    @Version
    private int version;

    private @Nullable String name;
    private @Nullable String phone;
    private String language = "en";
    private String zone = "Europe/Berlin";
    private boolean confirmed;
    private @Nullable Long mergedInto;
    private Instant createdAt = Instant.EPOCH;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "requester_address", joinColumns = @JoinColumn(name = "requester_id"))
    private List<Address> addresses = new ArrayList<>();

    protected Requester() {}

    Requester(@Nullable String name, @Nullable String email, @Nullable String phone, Instant createdAt) {
        this.name = name;
        this.phone = phone;
        this.createdAt = createdAt;
        if (email != null) {
            addresses.add(new Address(email, true));
        }
    }

    public long id() {
        return id;
    }

    public @Nullable String name() {
        return name;
    }

    /** In E.164 form. */
    public @Nullable String phone() {
        return phone;
    }

    public Locale language() {
        return Locale.forLanguageTag(language);
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    /** The person has shown that the address is his, by a link that only the owner of the mailbox has. */
    public boolean isConfirmed() {
        return confirmed;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public @Nullable Long mergedInto() {
        return mergedInto;
    }

    /** The address that mails go to, in lower case. */
    public Optional<String> email() {
        return addresses.stream().filter(Address::main).map(Address::email).findFirst();
    }

    public List<String> emails() {
        return addresses.stream().map(Address::email).toList();
    }

    public boolean isReachableByMail() {
        return !addresses.isEmpty();
    }

    /** How people are shown: by name, else address, else phone. */
    public String shownAs() {
        return Optional.ofNullable(name)
                .or(this::email)
                .or(() -> Optional.ofNullable(phone))
                .orElse("unknown");
    }

    public void rename(String name) {
        this.name = name;
    }

    public void speak(Locale language) {
        this.language = language.toLanguageTag();
    }

    public void liveIn(ZoneId zone) {
        this.zone = zone.getId();
    }

    public void phone(@Nullable String phone) {
        this.phone = phone;
    }

    public void confirm() {
        this.confirmed = true;
    }

    /** The first one is the main address. */
    void addresses(List<String> emails) {
        addresses.clear();
        emails.forEach(email -> addresses.add(new Address(email, addresses.isEmpty())));
    }

    /** From now on the other one stands for this person, and has his addresses. */
    void giveWayTo(Requester other) {
        addresses.clear();
        mergedInto = other.id;
    }

    /** Learns what only the other one knew. */
    void takeOver(List<String> emails, @Nullable String otherPhone, @Nullable String otherName) {
        emails.forEach(email -> addresses.add(new Address(email, addresses.isEmpty())));
        phone = phone == null ? otherPhone : phone;
        name = name == null ? otherName : name;
    }
}
