/**
 * What can go wrong at run time, one type for each thing that a caller may want to tell apart.
 *
 * @serial exclude
 */
@NullMarked
package dev.kinship.runtime.error;

import org.jspecify.annotations.NullMarked;
