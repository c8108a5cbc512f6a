/** The help desk. Every package beneath is a module; docs/architecture.md draws them. */
@NullMarked
package io.flowdesk;

import org.jspecify.annotations.NullMarked;
