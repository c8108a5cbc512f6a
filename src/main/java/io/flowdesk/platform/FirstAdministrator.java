package io.flowdesk.platform;

/** Who administers a database that has no administrator yet. The password is in clear: use it and forget it. */
public record FirstAdministrator(String user, String password) {

    @Override
    public String toString() {
        return "FirstAdministrator[" + user + "]";
    }
}
