package dev.kinship.processor.resolve.association;

import java.util.List;

/** Says how many columns are named where a key has another number of them. */
final class HowMany {

  private HowMany() {}

  /** A number, in words where it is small; or the name that is written twice. */
  static String of(List<String> names) {
    for (String each : names) {
      if (names.indexOf(each) < names.lastIndexOf(each)) {
        return "'" + each + "' twice";
      }
    }
    return switch (names.size()) {
      case 0 -> "none";
      case 1 -> "only one";
      default -> String.valueOf(names.size());
    };
  }
}
