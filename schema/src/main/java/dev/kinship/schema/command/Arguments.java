package dev.kinship.schema.command;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What follows a command: {@code --name value} or {@code --name=value}. */
final class Arguments {

  /** A command line that is not understood; the message says why. */
  static final class WrongUse extends RuntimeException {
    private static final long serialVersionUID = 1;

    WrongUse(String message) {
      super(message);
    }
  }

  private final Map<String, String> values = new LinkedHashMap<>();

  Arguments(List<String> words, Set<String> known) {
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      int equals = word.indexOf('=');
      String name = equals < 0 ? word : word.substring(0, equals);
      if (!name.startsWith("--") || !known.contains(name.substring(2))) {
        throw new WrongUse("unknown option '" + name + "'");
      }
      if (equals < 0 && i + 1 == words.size()) {
        throw new WrongUse("the option '" + name + "' needs a value");
      }
      String value = equals < 0 ? words.get(++i) : word.substring(equals + 1);
      values.put(name.substring(2), value);
    }
  }

  Optional<String> find(String name) {
    return Optional.ofNullable(values.get(name));
  }

  String require(String name) {
    return find(name).orElseThrow(() -> new WrongUse("the option '--" + name + "' is missing"));
  }

  /** Names that are separated by commas. */
  List<String> list(String name) {
    return find(name).stream()
        .flatMap(value -> Arrays.stream(value.split(",")))
        .map(String::strip)
        .filter(each -> !each.isEmpty())
        .toList();
  }
}
