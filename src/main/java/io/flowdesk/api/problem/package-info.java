/** Errors as the API answers them, RFC 9457, wherever in the stack they arise. */
@NullMarked
package io.flowdesk.api.problem;

import org.jspecify.annotations.NullMarked;
