/** The mail server that the demo brings along: it takes mail for any address and forgets none of it. */
@NullMarked
package io.flowdesk.mail.server;

import org.jspecify.annotations.NullMarked;
