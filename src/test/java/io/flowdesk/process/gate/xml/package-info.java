@NullMarked
package io.flowdesk.process.gate.xml;

import org.jspecify.annotations.NullMarked;
