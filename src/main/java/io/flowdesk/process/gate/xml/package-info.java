/** Reads XML that strangers wrote: no DTD, no outside entities, and with the places of things. */
@NullMarked
package io.flowdesk.process.gate.xml;

import org.jspecify.annotations.NullMarked;
