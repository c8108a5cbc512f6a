package io.flowdesk.portal.mine;

import io.flowdesk.platform.web.Moment;

/**
 * One line of somebody's list.
 *
 * @param words where it stands, as a sentence
 */
record OwnTicket(String number, String subject, String words, boolean over, Moment updated) {}
