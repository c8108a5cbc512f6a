@NullMarked
package io.flowdesk.identity.desk.format;

import org.jspecify.annotations.NullMarked;
