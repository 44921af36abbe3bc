/**
 * What generated source calls to describe tables and associations and to run its SQL. Programs call
 * the generated classes instead.
 */
@NullMarked
package dev.kinship.runtime.generated;

import org.jspecify.annotations.NullMarked;
