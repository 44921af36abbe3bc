package dev.kinship.map;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.map.model.MapModel;
import dev.kinship.schema.registry.DescribedEntity;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The page is well-formed, holds everything, and loads nothing. */
class HtmlPageTest {

  static List<EntityMap> maps() {
    return Maps.all();
  }

  @ParameterizedTest
  @MethodSource("maps")
  void isWellFormedAndHoldsEverything(EntityMap map) throws Exception {
    String html = map.html();
    Document page = parse(html);
    MapModel model = map.model();
    assertThat(values(page, "data-type"))
        .containsExactlyElementsOf(model.boxes().stream().map(each -> each.type()).toList());
    assertThat(values(page, "data-id"))
        .containsExactlyElementsOf(model.lines().stream().map(each -> each.id()).toList());
    Path folder = Files.createDirectories(Path.of("target/maps"));
    Files.writeString(folder.resolve(model.boxes().size() + ".html"), html);
  }

  @ParameterizedTest
  @MethodSource("maps")
  void loadsNothing(EntityMap map) {
    assertThat(map.html().replace("http://www.w3.org/", ""))
        .contains("default-src 'none'")
        .doesNotContain("http:", "https:", "//cdn", "@import", "url(", " src=", "href=");
  }

  @Test
  void namesAreNeverMarkup() throws Exception {
    String odd = "</script><b a=\"1\">&";
    DescribedEntity entity =
        new DescribedEntity(
            "x.Odd",
            odd,
            "x.OddTable",
            "",
            odd,
            Set.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    String html = EntityMap.of(List.of(entity)).titled(odd).html();
    Document page = parse(html);
    assertThat(page.getElementsByTagName("title").item(0).getTextContent()).isEqualTo(odd);
    assertThat(page.getElementsByTagName("b").getLength()).isZero();
    assertThat(page.getElementsByTagName("script").getLength()).isEqualTo(2);
    assertThat(html).containsOnlyOnce("</script>\n<script>");
  }

  private static Document parse(String html) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(html.getBytes(UTF_8)));
  }

  private static List<String> values(Document page, String attribute) {
    List<String> values = new ArrayList<>();
    NodeList all = page.getElementsByTagName("g");
    for (int i = 0; i < all.getLength(); i++) {
      if (all.item(i) instanceof Element each && each.hasAttribute(attribute)) {
        values.add(each.getAttribute(attribute));
      }
    }
    return values;
  }
}
