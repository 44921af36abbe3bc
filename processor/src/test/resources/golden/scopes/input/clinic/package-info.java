/** People and their pets, dead and alive. */
@NullMarked
package clinic;

import org.jspecify.annotations.NullMarked;
