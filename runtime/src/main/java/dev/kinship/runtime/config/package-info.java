/** What users may set for a {@code Jdbi} or a handle. */
@NullMarked
package dev.kinship.runtime.config;

import org.jspecify.annotations.NullMarked;
