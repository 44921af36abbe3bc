@NullMarked
package attic;

import org.jspecify.annotations.NullMarked;
