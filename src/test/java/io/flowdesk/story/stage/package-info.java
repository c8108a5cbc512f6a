/** The people of the stories of the product, who reach the desk only by its REST API and by the pages of its portal. */
@NullMarked
package io.flowdesk.story.stage;

import org.jspecify.annotations.NullMarked;
