/** Connections that know whether anything was sent on them that a handle did not send itself. */
@NullMarked
package dev.kinship.runtime.connection;

import org.jspecify.annotations.NullMarked;
