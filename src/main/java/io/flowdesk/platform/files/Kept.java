package io.flowdesk.platform.files;

import java.util.UUID;

/**
 * A file as it was written.
 *
 * @param size in bytes
 * @param sha256 in hexadecimal
 */
public record Kept(UUID id, long size, String sha256) {}
