/** The REST API over HTTP, on the whole application. */
@NullMarked
package io.flowdesk.api;

import org.jspecify.annotations.NullMarked;
