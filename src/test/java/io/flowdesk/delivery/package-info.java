/** What goes out beside the jar: the guide, the command of the build server, the containers. */
@NullMarked
package io.flowdesk.delivery;

import org.jspecify.annotations.NullMarked;
