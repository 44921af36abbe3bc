/** Judges an entity by itself: its table, its properties, its scopes, how it is made. */
@NullMarked
package dev.kinship.processor.resolve.entity;

import org.jspecify.annotations.NullMarked;
