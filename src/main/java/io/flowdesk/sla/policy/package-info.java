/** What was agreed: targets, calendars and milestones, each the answer of a table that an analyst changes. */
@NullMarked
@NamedInterface("policy")
package io.flowdesk.sla.policy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
