/** How the API reads and writes JSON: strictly, naming the field that is wrong. */
@NullMarked
package io.flowdesk.api.json;

import org.jspecify.annotations.NullMarked;
