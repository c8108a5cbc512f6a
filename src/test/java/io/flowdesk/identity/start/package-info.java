@NullMarked
package io.flowdesk.identity.start;

import org.jspecify.annotations.NullMarked;
