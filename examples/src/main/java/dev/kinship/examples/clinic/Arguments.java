package dev.kinship.examples.clinic;

import java.util.Optional;

/**
 * What the program was asked for.
 *
 * @param url the server to run on; empty for one of its own
 * @param keep whether the tables stay when it ends
 * @param all whether every accessor is shown, or what Kinship is for in some forty lines
 */
record Arguments(Optional<String> url, boolean keep, boolean all) {

  /** A short tour on a server of the program's own. */
  static final Arguments NONE = new Arguments(Optional.empty(), false, false);

  /** The walk through every accessor on a server of the program's own. */
  static final Arguments ALL = new Arguments(Optional.empty(), false, true);

  /**
   * Reads {@code --url X} or {@code --url=X}, where an empty X is none, {@code --keep}, and {@code
   * --show=all}. Maven passes {@code --show=true} for a plain {@code -Dclinic}.
   */
  static Optional<Arguments> of(String... args) {
    Optional<String> url = Optional.empty();
    boolean keep = false;
    boolean all = false;
    for (int i = 0; i < args.length; i++) {
      if (args[i].equals("--keep")) {
        keep = true;
      } else if (args[i].equals("--show=all")) {
        all = true;
      } else if (args[i].startsWith("--url=")) {
        url = Optional.of(args[i].substring("--url=".length()));
      } else if (args[i].equals("--url") && i + 1 < args.length) {
        url = Optional.of(args[++i]);
      } else if (!args[i].equals("--show=") && !args[i].equals("--show=true")) {
        return Optional.empty();
      }
    }
    return Optional.of(new Arguments(url.filter(each -> !each.isBlank()), keep, all));
  }
}
