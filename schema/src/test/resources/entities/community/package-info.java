@NullMarked
package community;

import org.jspecify.annotations.NullMarked;
