/** What users may set for a {@code Jdbi}, a handle or a statement. */
@NullMarked
package dev.kinship.runtime.config;

import org.jspecify.annotations.NullMarked;
