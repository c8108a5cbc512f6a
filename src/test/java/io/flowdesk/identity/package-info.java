@NullMarked
package io.flowdesk.identity;

import org.jspecify.annotations.NullMarked;
