/** What the engine's database must hold before anybody signs in: the rights of the roles, and the filters of Tasklist. */
@NullMarked
package io.flowdesk.process.security.seed;

import org.jspecify.annotations.NullMarked;
