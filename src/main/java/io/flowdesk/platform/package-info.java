/** What every module may use and what knows no module: errors, time, ids. */
@NullMarked
package io.flowdesk.platform;

import org.jspecify.annotations.NullMarked;
