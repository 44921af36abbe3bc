/** How the rows of a table become entities and back, and which rows a query asks for. */
@NullMarked
package dev.kinship.runtime.row;

import org.jspecify.annotations.NullMarked;
