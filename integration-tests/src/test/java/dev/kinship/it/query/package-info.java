/** Conditions, queries and trees. */
package dev.kinship.it.query;
