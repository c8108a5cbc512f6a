package io.flowdesk.platform.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

/** Where contents are. */
interface Place {

    FileSettings.Store store();

    /** What it wrote is on the disk before the running transaction commits, and is of no use when that does not. */
    void write(UUID id, InputStream content) throws IOException;

    /** Needs no transaction, and holds no connection while a slow reader reads. */
    InputStream open(UUID id) throws IOException;

    /** As part of the running transaction. */
    void remove(UUID id);
}
