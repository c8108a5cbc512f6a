@NullMarked
package io.flowdesk.portal.link;

import org.jspecify.annotations.NullMarked;
