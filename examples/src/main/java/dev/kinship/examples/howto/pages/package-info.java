/** Pages of a list, as the task page shows them. */
@NullMarked
package dev.kinship.examples.howto.pages;

import org.jspecify.annotations.NullMarked;
