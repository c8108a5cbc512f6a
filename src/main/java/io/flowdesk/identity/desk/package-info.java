/** The versions of the desk file in the database, and which one is in force. */
@NullMarked
package io.flowdesk.identity.desk;

import org.jspecify.annotations.NullMarked;
