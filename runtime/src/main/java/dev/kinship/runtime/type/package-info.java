/** How single values pass between Java and PostgreSQL: straight through JDBC, or by way of Jdbi. */
@NullMarked
package dev.kinship.runtime.type;

import org.jspecify.annotations.NullMarked;
