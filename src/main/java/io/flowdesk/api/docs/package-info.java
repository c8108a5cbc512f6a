/** The OpenAPI document. */
@NullMarked
package io.flowdesk.api.docs;

import org.jspecify.annotations.NullMarked;
