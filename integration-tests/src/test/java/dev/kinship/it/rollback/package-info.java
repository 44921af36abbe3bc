/** Every write, failing at each of its statements: nothing of it stays, anywhere. */
package dev.kinship.it.rollback;
