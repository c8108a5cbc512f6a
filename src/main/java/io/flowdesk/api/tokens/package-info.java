/** Tokens of integrations. */
@NullMarked
package io.flowdesk.api.tokens;

import org.jspecify.annotations.NullMarked;
