/**
 * Fills a desk with up to a million tickets: a template lives through the real use cases, and SQL multiplies it. Nothing
 * of this is part of the product.
 */
@NullMarked
package io.flowdesk.bench.fill;

import org.jspecify.annotations.NullMarked;
