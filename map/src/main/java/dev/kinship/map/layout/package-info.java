/** Where everything stands: sizes of texts, and the layout of the Eclipse Layout Kernel. */
@NullMarked
package dev.kinship.map.layout;

import org.jspecify.annotations.NullMarked;
