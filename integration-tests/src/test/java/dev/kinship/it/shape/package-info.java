/** Associations of every shape: what holds the key, what it refers to, and what is made of it. */
package dev.kinship.it.shape;
