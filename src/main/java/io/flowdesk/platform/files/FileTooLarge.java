package io.flowdesk.platform.files;

/** More came than may be kept; nothing of it was. */
public final class FileTooLarge extends RuntimeException {

    private final long most;

    FileTooLarge(long most) {
        super("The file has more than %d bytes.".formatted(most));
        this.most = most;
    }

    /** In bytes. */
    public long most() {
        return most;
    }
}
