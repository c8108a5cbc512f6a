package io.flowdesk.identity.file;

/** Published inside the transaction of an import; other nodes see the new version within a second instead. */
public record DeskImported(int version) {}
