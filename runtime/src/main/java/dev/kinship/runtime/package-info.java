/**
 * What generated code calls and what its users hold: tables, columns, associations, and the plugin
 * that makes them known to Jdbi.
 */
@NullMarked
package dev.kinship.runtime;

import org.jspecify.annotations.NullMarked;
