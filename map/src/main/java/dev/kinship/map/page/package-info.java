/** The map as one page of HTML that needs nothing else. */
@NullMarked
package dev.kinship.map.page;

import org.jspecify.annotations.NullMarked;
