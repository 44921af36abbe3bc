/** Foreign keys of several columns in every shape, from both ends. */
@NullMarked
package dev.kinship.it.keys.shapes;

import org.jspecify.annotations.NullMarked;
