@NullMarked
package io.flowdesk.process.security;

import org.jspecify.annotations.NullMarked;
