/** The JUnit extension that users get, on a real database. */
package dev.kinship.it.junit;
