/** A blog whose posts count their changes. */
@NullMarked
package blog;

import org.jspecify.annotations.NullMarked;
