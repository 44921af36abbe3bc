/** What can go wrong at run time, one type for each thing that a caller may want to tell apart. */
@NullMarked
package dev.kinship.runtime.error;

import org.jspecify.annotations.NullMarked;
