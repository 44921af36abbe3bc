package dev.kinship.processor.write;

/**
 * Why a file could not be written.
 *
 * @param file the generated type or resource
 * @param reason what stood in the way
 * @param fix what to do about it
 */
public record WriteProblem(String file, String reason, String fix) {

  WriteProblem(String file, String reason) {
    this(file, reason, "See what the compiler's output folder contains.");
  }
}
