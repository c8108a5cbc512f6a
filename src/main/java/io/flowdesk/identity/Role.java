package io.flowdesk.identity;

/** What a person may do beyond the tickets of his teams; each is a group of the engine, named {@link #group()}. */
public enum Role {
    AGENT("agents"),
    LEAD("leads"),
    MANAGER("managers"),
    ANALYST("analysts"),
    ADMINISTRATOR("camunda-admin");

    private final String group;

    Role(String group) {
        this.group = group;
    }

    public String group() {
        return group;
    }
}
