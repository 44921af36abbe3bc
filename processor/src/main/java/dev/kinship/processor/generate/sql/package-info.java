/** The SQL of tables and associations. */
@NullMarked
package dev.kinship.processor.generate.sql;

import org.jspecify.annotations.NullMarked;
