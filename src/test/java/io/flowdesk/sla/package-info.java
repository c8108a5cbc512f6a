@NullMarked
package io.flowdesk.sla;

import org.jspecify.annotations.NullMarked;
