/** A blog: users with profiles, posts with tags, comments. */
@NullMarked
package blog;

import org.jspecify.annotations.NullMarked;
