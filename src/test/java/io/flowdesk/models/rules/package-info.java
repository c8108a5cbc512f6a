/** Rules for models that a test can check: ids, names, documentation, bindings, what may run and how it is retried. */
@NullMarked
package io.flowdesk.models.rules;

import org.jspecify.annotations.NullMarked;
