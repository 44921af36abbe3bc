package dev.kinship.processor.write;

/**
 * Why a file could not be written.
 *
 * @param file the generated type or resource
 * @param reason what stood in the way
 */
public record WriteProblem(String file, String reason) {}
