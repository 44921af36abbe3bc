/** Values of every type, and what the user has registered for them. */
package dev.kinship.it.type;
