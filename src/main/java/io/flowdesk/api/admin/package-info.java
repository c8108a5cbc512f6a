/** The desk file, the models, previews and the demo's clock. */
@NullMarked
package io.flowdesk.api.admin;

import org.jspecify.annotations.NullMarked;
