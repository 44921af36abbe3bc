/** What the page for those who come from other systems shows; a test runs it. */
@NullMarked
package dev.kinship.examples.comingfrom;

import org.jspecify.annotations.NullMarked;
