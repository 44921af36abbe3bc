/** What holds when several callers write at once, and when connections break. */
@NullMarked
package dev.kinship.it.concurrency;

import org.jspecify.annotations.NullMarked;
