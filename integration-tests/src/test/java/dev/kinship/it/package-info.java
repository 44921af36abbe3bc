/**
 * Kinship as its users have it: entities compiled with the published processor, on a real
 * PostgreSQL.
 */
package dev.kinship.it;
