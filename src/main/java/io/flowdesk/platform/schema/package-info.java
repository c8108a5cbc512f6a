/** Flyway creates everything, the engine's tables included; the engine starts afterwards. */
@NullMarked
package io.flowdesk.platform.schema;

import org.jspecify.annotations.NullMarked;
