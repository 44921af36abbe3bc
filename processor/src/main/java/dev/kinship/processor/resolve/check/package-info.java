/** What is judged last, when all associations are known: names, accessors, places. */
@NullMarked
package dev.kinship.processor.resolve.check;

import org.jspecify.annotations.NullMarked;
