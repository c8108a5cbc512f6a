@NullMarked
package io.flowdesk.sla.arithmetic;

import org.jspecify.annotations.NullMarked;
