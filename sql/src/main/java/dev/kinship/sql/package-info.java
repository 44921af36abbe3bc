/**
 * What the processor and the runtime both know of PostgreSQL's SQL: how names are spelled, what a
 * text consists of, and in which steps associations are written. Text only: no connection, no
 * compiler.
 */
@NullMarked
package dev.kinship.sql;

import org.jspecify.annotations.NullMarked;
