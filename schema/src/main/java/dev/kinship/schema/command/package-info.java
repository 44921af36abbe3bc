/** The tools as programs for a command line. */
@NullMarked
package dev.kinship.schema.command;

import org.jspecify.annotations.NullMarked;
