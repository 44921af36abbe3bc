package dev.kinship.map;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.map.model.Box;
import dev.kinship.map.model.MapModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The picture holds the whole map and loads nothing. The clinic's stands in the README. */
class PictureTest {

  private static final Path CLINIC = Path.of("../docs/clinic.svg");

  static List<EntityMap> maps() {
    return Maps.all();
  }

  /** {@code -Dgoldens.update=true} draws it anew. */
  @Test
  void theClinicStandsInTheReadme() throws IOException {
    String svg = Maps.clinic().svg();
    if (Boolean.getBoolean("goldens.update")) {
      Files.writeString(CLINIC, svg);
    }
    assertThat(CLINIC).content().isEqualTo(svg);
    assertThat(Path.of("../README.md")).content().contains("](docs/clinic.svg)");
  }

  @ParameterizedTest
  @MethodSource("maps")
  void isWellFormedAndHoldsEverything(EntityMap map) throws Exception {
    String svg = map.svg();
    MapModel model = map.model();
    Document picture =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(svg.getBytes(UTF_8)));
    assertThat(texts(picture, "title"))
        .containsExactlyElementsOf(model.boxes().stream().map(Box::name).toList());
    assertThat(count(picture, "line")).isEqualTo(model.lines().size());
    assertThat(svg.replace("http://www.w3.org/2000/svg", ""))
        .doesNotContain("http", "//", "url(", "href", "<script", "tabindex", "@import");
  }

  private static List<String> texts(Document picture, String css) {
    NodeList all = picture.getElementsByTagName("text");
    return IntStream.range(0, all.getLength())
        .mapToObj(all::item)
        .filter(each -> each instanceof Element text && text.getAttribute("class").equals(css))
        .map(Node::getTextContent)
        .toList();
  }

  private static long count(Document picture, String css) {
    NodeList all = picture.getElementsByTagName("g");
    return IntStream.range(0, all.getLength())
        .filter(
            i ->
                all.item(i) instanceof Element each
                    && List.of(each.getAttribute("class").split(" ")).contains(css))
        .count();
  }
}
