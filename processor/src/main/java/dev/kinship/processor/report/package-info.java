/**
 * Everything that is said to the user: the catalogue of problems, findings and where they point.
 */
@NullMarked
package dev.kinship.processor.report;

import org.jspecify.annotations.NullMarked;
