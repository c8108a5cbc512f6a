/** What a desk file must keep to beyond its form. */
@NullMarked
package io.flowdesk.identity.desk.rules;

import org.jspecify.annotations.NullMarked;
