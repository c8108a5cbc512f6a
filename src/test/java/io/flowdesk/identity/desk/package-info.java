@NullMarked
package io.flowdesk.identity.desk;

import org.jspecify.annotations.NullMarked;
