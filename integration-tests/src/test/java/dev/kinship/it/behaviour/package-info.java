/**
 * What the four systems do whose associations Kinship follows, behaviour by behaviour. The list is
 * {@code docs/behaviours.md}; a test bears the ids that it holds in front of its name.
 */
package dev.kinship.it.behaviour;
