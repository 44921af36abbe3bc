/** The example that the README shows. */
package dev.kinship.examples.readme;
