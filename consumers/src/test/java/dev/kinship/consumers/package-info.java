/** Kinship as builds have it: the published jars, with the tools that our users use. */
@NullMarked
package dev.kinship.consumers;

import org.jspecify.annotations.NullMarked;
