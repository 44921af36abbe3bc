package dev.kinship.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jdbi.v3.core.config.JdbiConfig;
import org.junit.jupiter.api.Test;

/**
 * What a native image is told of the runtime: everything that is found by its name, and nothing
 * that is not there. No image is built here.
 */
class NativeImageTest {

  private static final String FILE =
      "/META-INF/native-image/dev.kinship/kinship-runtime/reachability-metadata.json";

  private static final Pattern NAME = Pattern.compile("\"(type|name)\": \"([^\"]+)\"");

  /** Jdbi makes its configurations by reflection. */
  @Test
  void eachConfigurationCanBeMade() throws Exception {
    List<String> made =
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("dev.kinship.runtime")
                .stream()
                .filter(each -> each.isAssignableTo(JdbiConfig.class))
                .map(JavaClass::getName)
                .toList();
    assertThat(made).hasSizeGreaterThan(2);
    Map<String, List<String>> metadata = metadata();
    assertThat(made)
        .hasSizeGreaterThan(2)
        .allSatisfy(each -> assertThat(metadata.get(each)).as(each).containsExactly("<init>"));
  }

  @Test
  void whatIsNamedIsThere() throws Exception {
    for (Map.Entry<String, List<String>> each : metadata().entrySet()) {
      Class<?> type = Class.forName(each.getKey());
      for (String member : each.getValue()) {
        if (member.equals("<init>")) {
          assertThat(type.getConstructor()).isNotNull();
        } else {
          assertThat(type.getDeclaredField(member)).isNotNull();
        }
      }
    }
  }

  /** By class, the names of fields and constructors. */
  private static Map<String, List<String>> metadata() throws IOException {
    Map<String, List<String>> members = new HashMap<>();
    String type = "";
    try (InputStream file =
        Objects.requireNonNull(NativeImageTest.class.getResourceAsStream(FILE))) {
      String text = new String(file.readAllBytes(), UTF_8);
      for (MatchResult each : NAME.matcher(text).results().toList()) {
        if (each.group(1).equals("type")) {
          type = each.group(2);
          members.put(type, new ArrayList<>());
        } else {
          Objects.requireNonNull(members.get(type)).add(each.group(2));
        }
      }
    }
    return members;
  }
}
