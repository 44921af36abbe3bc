/** What tools want to know of an entity, as a resource beside its classes. */
@NullMarked
package dev.kinship.processor.generate.describe;

import org.jspecify.annotations.NullMarked;
