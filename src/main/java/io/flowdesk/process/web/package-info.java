/** The doors of the engine's web applications and of its REST API. */
@NullMarked
package io.flowdesk.process.web;

import org.jspecify.annotations.NullMarked;
