package dev.kinship.processor.report;

import java.util.Arrays;
import java.util.List;

/** The finding for a mistake of the processor's own. */
public final class Internal {

  private static final int FRAMES = 8;

  private Internal() {}

  /**
   * Describes an exception that should not have been.
   *
   * @param site the entity at which it happened
   * @param entity its name
   * @param exception what happened
   * @return the finding
   */
  public static Finding finding(Site site, String entity, RuntimeException exception) {
    List<String> frames =
        Arrays.stream(exception.getStackTrace()).limit(FRAMES).map(each -> "at " + each).toList();
    return Finding.of(
            Problem.INTERNAL,
            site,
            "Kinship's processor failed at " + entity + ": " + exception,
            "This is a mistake of Kinship, not of yours: please report it with this text.")
        .with(frames);
  }
}
