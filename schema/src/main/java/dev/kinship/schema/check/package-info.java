/** Compares entities with the database that they are mapped to. It reads, and never writes. */
@NullMarked
package dev.kinship.schema.check;

import org.jspecify.annotations.NullMarked;
