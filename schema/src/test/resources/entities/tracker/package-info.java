@NullMarked
package tracker;

import org.jspecify.annotations.NullMarked;
