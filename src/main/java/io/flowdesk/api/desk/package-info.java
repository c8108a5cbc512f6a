/** What the desk file says, as far as callers need it. */
@NullMarked
package io.flowdesk.api.desk;

import org.jspecify.annotations.NullMarked;
