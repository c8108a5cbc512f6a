@NullMarked
package io.flowdesk.platform.schema;

import org.jspecify.annotations.NullMarked;
