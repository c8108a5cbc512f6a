/** All tickets of one person, behind a link that he asks for; and fresh links for old ones. */
@NullMarked
package io.flowdesk.portal.mine;

import org.jspecify.annotations.NullMarked;
