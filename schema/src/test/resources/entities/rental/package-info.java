@NullMarked
package rental;

import org.jspecify.annotations.NullMarked;
