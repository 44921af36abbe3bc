/** People and their pets. */
@NullMarked
package clinic;

import org.jspecify.annotations.NullMarked;
