/** Business time against a slow and obvious oracle, over random calendars and zones. */
@NullMarked
package io.flowdesk.sla.property;

import org.jspecify.annotations.NullMarked;
