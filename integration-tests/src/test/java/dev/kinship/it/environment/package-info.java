/** Servers and rights as users have them: a hot standby, and roles that may do little. */
package dev.kinship.it.environment;
