package dev.kinship.examples.clinic;

import java.util.Optional;

/**
 * What the program was asked for.
 *
 * @param url the server to run on; empty for one of its own
 * @param keep whether the tables stay when it ends
 */
record Arguments(Optional<String> url, boolean keep) {

  static final Arguments NONE = new Arguments(Optional.empty(), false);

  /** Reads {@code --url X} or {@code --url=X}, where an empty X is none, and {@code --keep}. */
  static Optional<Arguments> of(String... args) {
    Optional<String> url = Optional.empty();
    boolean keep = false;
    for (int i = 0; i < args.length; i++) {
      if (args[i].equals("--keep")) {
        keep = true;
      } else if (args[i].startsWith("--url=")) {
        url = Optional.of(args[i].substring("--url=".length()));
      } else if (args[i].equals("--url") && i + 1 < args.length) {
        url = Optional.of(args[++i]);
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(new Arguments(url.filter(each -> !each.isBlank()), keep));
  }
}
