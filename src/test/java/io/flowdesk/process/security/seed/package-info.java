@NullMarked
package io.flowdesk.process.security.seed;

import org.jspecify.annotations.NullMarked;
