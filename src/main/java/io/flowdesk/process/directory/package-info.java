/** The people of the desk as users and groups of the engine, which Tasklist and Cockpit sign in against. */
@NullMarked
package io.flowdesk.process.directory;

import org.jspecify.annotations.NullMarked;
