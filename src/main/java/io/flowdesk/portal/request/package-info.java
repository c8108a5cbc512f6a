/** The form for a new request. */
@NullMarked
package io.flowdesk.portal.request;

import org.jspecify.annotations.NullMarked;
