/** Suppliers and their accounts. */
@NullMarked
package shop;

import org.jspecify.annotations.NullMarked;
