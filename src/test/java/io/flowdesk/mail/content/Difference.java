package io.flowdesk.mail.content;

/**
 * Where our reading rightly is another one.
 *
 * @param ours what our reading holds
 */
record Difference(String file, Aspect aspect, String ours, String why) {}
