/**
 * Runs the processor in a compiler: javac by way of Compile Testing, Eclipse's by code of our own,
 * and one harness above both.
 */
package dev.kinship.processor.compile;
