package dev.kinship.it.start;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.schema.registry.DescribedEntity;
import dev.kinship.schema.registry.Registry;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * What a native image is told of each entity of these tests: the gateway's table, which the runtime
 * finds by its name, and the description, by which tools find the entity. No image is built here.
 */
class NativeImageTest {

  private static final Pattern TABLE =
      Pattern.compile("\"type\": \"([^\"]+)\",\\s*\"fields\": \\[\\{\"name\": \"([^\"]+)\"}]");
  private static final Pattern RESOURCE = Pattern.compile("\"glob\": \"([^\"]+)\"");

  private final ClassLoader loader = getClass().getClassLoader();

  @Test
  void whatIsNamedOfEachEntityIsThere() throws Exception {
    List<DescribedEntity> entities = Registry.of(loader);
    assertThat(entities).hasSizeGreaterThan(100);
    for (DescribedEntity each : entities) {
      String metadata =
          resource(
              "META-INF/native-image/dev.kinship/" + each.type() + "/reachability-metadata.json");
      Matcher table = TABLE.matcher(metadata);
      assertThat(table.find()).as(each.type()).isTrue();
      assertThat(table.group(1)).isEqualTo(each.gateway());
      Class<?> gateway = Class.forName(table.group(1), false, loader);
      assertThat(gateway.getDeclaredField(table.group(2)).getType().getSimpleName())
          .isEqualTo("Table");
      Matcher description = RESOURCE.matcher(metadata);
      assertThat(description.find()).as(each.type()).isTrue();
      assertThat(resource(description.group(1))).contains("\"entity\": \"" + each.type() + "\"");
    }
  }

  private String resource(String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(loader.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }
}
