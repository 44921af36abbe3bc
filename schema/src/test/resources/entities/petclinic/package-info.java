@NullMarked
package petclinic;

import org.jspecify.annotations.NullMarked;
