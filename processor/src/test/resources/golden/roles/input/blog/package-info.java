/** Authors, their posts and profiles: columns that the database fills. */
@NullMarked
package blog;

import org.jspecify.annotations.NullMarked;
