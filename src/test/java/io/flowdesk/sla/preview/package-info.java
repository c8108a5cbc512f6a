@NullMarked
package io.flowdesk.sla.preview;

import org.jspecify.annotations.NullMarked;
