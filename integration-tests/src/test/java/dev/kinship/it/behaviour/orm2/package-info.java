/** The people and pets with whom the tests of node-orm2's behaviour are told. */
package dev.kinship.it.behaviour.orm2;
