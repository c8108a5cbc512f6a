/** The words in which the scenarios of the processes are told: people, tickets, time and the desk. */
@NullMarked
package io.flowdesk.process.story;

import org.jspecify.annotations.NullMarked;
