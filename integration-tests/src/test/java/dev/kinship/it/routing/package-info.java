/** Holds that statements name the tenant, as they were read off the wire. */
package dev.kinship.it.routing;
