/** What the database says of its tables: reads the system catalogue, and judges nothing. */
@NullMarked
package dev.kinship.schema.catalog;

import org.jspecify.annotations.NullMarked;
