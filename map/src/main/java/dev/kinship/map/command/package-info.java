/** The map as a program for a command line. */
@NullMarked
package dev.kinship.map.command;

import org.jspecify.annotations.NullMarked;
