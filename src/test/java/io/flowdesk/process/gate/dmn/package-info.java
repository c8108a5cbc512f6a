@NullMarked
package io.flowdesk.process.gate.dmn;

import org.jspecify.annotations.NullMarked;
