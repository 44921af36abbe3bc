/** The goals of the Maven plugin. Each hands its parameters to kinship-schema or kinship-map. */
@NullMarked
package dev.kinship.maven;

import org.jspecify.annotations.NullMarked;
