package dev.kinship.it.behaviour;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Disabled;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;

/** The test methods of this package, by reflection, with the ids in front of their names. */
final class BehaviourTests {

  private static final Pattern ID = Pattern.compile("\\G([a-z])(\\d{2})_");

  /**
   * A test.
   *
   * @param where its class and name
   * @param ids the ids, as {@code N-01}, which stand in front of its name as {@code n01_}
   * @param disabled whether it, or its class, is disabled
   */
  record Found(String where, List<String> ids, boolean disabled) {}

  private BehaviourTests() {}

  /** All of them, but those of the frame itself. */
  static List<Found> all() throws IOException, URISyntaxException {
    Path classes =
        Path.of(BehaviourTests.class.getProtectionDomain().getCodeSource().getLocation().toURI())
            .resolve(BehaviourTests.class.getPackageName().replace('.', '/'));
    List<Found> found = new ArrayList<>();
    try (Stream<Path> files = Files.list(classes)) {
      for (String name : files.map(each -> each.getFileName().toString()).sorted().toList()) {
        if (name.endsWith("Test.class") && !name.equals("BehavioursTest.class")) {
          found.addAll(in(name.substring(0, name.length() - ".class".length())));
        }
      }
    }
    return found;
  }

  private static List<Found> in(String name) {
    Class<?> type;
    try {
      type =
          Class.forName(
              BehaviourTests.class.getPackageName() + "." + name,
              false,
              BehaviourTests.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
    return Stream.of(type.getDeclaredMethods())
        .filter(each -> AnnotationSupport.isAnnotated(each, Testable.class))
        .map(
            each ->
                new Found(
                    name + "." + each.getName(),
                    ids(each.getName()),
                    isDisabled(each) || type.isAnnotationPresent(Disabled.class)))
        .toList();
  }

  private static boolean isDisabled(Method method) {
    return method.isAnnotationPresent(Disabled.class);
  }

  private static List<String> ids(String name) {
    List<String> ids = new ArrayList<>();
    Matcher next = ID.matcher(name);
    while (next.find()) {
      ids.add(next.group(1).toUpperCase(Locale.ROOT) + "-" + next.group(2));
    }
    return ids;
  }
}
