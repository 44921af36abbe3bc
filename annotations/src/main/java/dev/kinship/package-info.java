/** What users write on entities. */
package dev.kinship;
