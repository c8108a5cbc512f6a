@NullMarked
package io.flowdesk.identity.desk.rules;

import org.jspecify.annotations.NullMarked;
