/** Where models come from: the jar, a folder, or an analyst's Modeler. */
@NullMarked
package io.flowdesk.process.deployment;

import org.jspecify.annotations.NullMarked;
