/** Tenants that share tables, as the task page shows them. */
@NullMarked
package dev.kinship.examples.howto.tenants;

import org.jspecify.annotations.NullMarked;
