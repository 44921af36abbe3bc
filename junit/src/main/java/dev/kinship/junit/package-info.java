/** For tests: how many statements they send, and whether rows are asked one by one. */
@NullMarked
package dev.kinship.junit;

import org.jspecify.annotations.NullMarked;
