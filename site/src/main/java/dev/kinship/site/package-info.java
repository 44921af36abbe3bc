/** Makes the pages of the repository into a site, and into what assistants read. */
@NullMarked
package dev.kinship.site;

import org.jspecify.annotations.NullMarked;
