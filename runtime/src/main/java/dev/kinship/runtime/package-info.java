/** What generated code calls, and the plugin that users install. */
@NullMarked
package dev.kinship.runtime;

import org.jspecify.annotations.NullMarked;
