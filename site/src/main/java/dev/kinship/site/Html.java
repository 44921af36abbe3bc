package dev.kinship.site;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Makes HTML of pages: links lead to pages of the site, or else into the repository. */
final class Html {

  /** Where files lie that are no pages. */
  static final String REPOSITORY = "https://github.com/kinship-dev/kinship/blob/main/";

  /** What a cell has that should not be broken: 1,003 or 1.04 / 1.09 / 1.31. */
  private static final Pattern NUMBERS = Pattern.compile("[\\d.,/% ]+");

  private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

  private final Contents contents;

  Html(Contents contents) {
    this.contents = contents;
  }

  /**
   * A part of a page that can be found.
   *
   * @param anchor the id of its heading; empty for the page's beginning
   * @param title the heading
   * @param text what is below it, without marks
   */
  record Section(String anchor, String title, String text) {}

  /**
   * A page as HTML.
   *
   * @param body what the reader sees
   * @param sections what search finds
   * @param pictures the pictures that it shows, by where they lie in the repository
   */
  record Rendered(String body, List<Section> sections, Set<String> pictures) {}

  Rendered render(Page page) {
    Node document = Parser.builder().extensions(EXTENSIONS).build().parse(page.text());
    Map<Node, String> ids = new HashMap<>();
    List<Section> sections = new ArrayList<>();
    Map<String, Integer> taken = new HashMap<>();
    List<Node> comments = new ArrayList<>();
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading heading) {
        String title = text(heading);
        String id = anchor(title);
        int before = taken.merge(id, 1, Integer::sum) - 1;
        ids.put(node, before == 0 ? id : id + "-" + before);
        sections.add(new Section(heading.getLevel() == 1 ? "" : id, title, ""));
      } else if (node instanceof HtmlBlock) {
        comments.add(node); // says where code is from, to a test
      } else if (!sections.isEmpty()) {
        Section last = sections.remove(sections.size() - 1);
        sections.add(
            new Section(last.anchor(), last.title(), (last.text() + " " + text(node)).strip()));
      }
    }
    comments.forEach(Node::unlink);
    Set<String> pictures = new TreeSet<>();
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Link link) {
            link.setDestination(resolved(page, link.getDestination()));
            visitChildren(link);
          }

          @Override
          public void visit(Image image) {
            String file = beside(page, image.getDestination());
            pictures.add(file);
            image.setDestination(page.toRoot() + target(file));
          }

          @Override
          public void visit(FencedCodeBlock code) { // quoted from within a class, say
            code.setLiteral(code.getLiteral().stripTrailing().stripIndent() + "\n");
          }
        });
    String body =
        HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .attributeProviderFactory(
                context ->
                    (node, tag, attributes) -> {
                      String id = ids.get(node);
                      if (id != null) {
                        attributes.put("id", id);
                      }
                      if (node instanceof TableBlock) {
                        attributes.put("tabindex", "0");
                      }
                      if (node instanceof TableCell && NUMBERS.matcher(text(node)).matches()) {
                        attributes.put("class", "number");
                      }
                    })
            .build()
            .render(document);
    String scrolling = body.replace("<table", "<div class=\"wide\"><table");
    return new Rendered(scrolling.replace("</table>", "</table></div>"), sections, pictures);
  }

  private String resolved(Page page, String link) {
    if (link.startsWith("#") || link.matches("\\w+:.*")) {
      return link;
    }
    String[] parts = link.split("#", 2);
    String file = beside(page, parts[0]);
    String hash = parts.length == 1 ? "" : "#" + parts[1];
    return contents.pages().stream()
        .filter(each -> each.path().equals(file))
        .findFirst()
        .map(each -> page.toRoot() + each.target() + hash)
        .orElse(REPOSITORY + file + hash);
  }

  private static String beside(Page page, String link) {
    return Path.of(page.path()).resolveSibling(link).normalize().toString().replace('\\', '/');
  }

  /** Where a picture lies on the site. */
  static String target(String picture) {
    return picture.replaceFirst("^docs/", "");
  }

  /** As GitHub makes ids of headings. */
  private static String anchor(String heading) {
    return heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9 -]", "").replace(' ', '-');
  }

  private static String text(Node node) {
    StringBuilder text = new StringBuilder();
    node.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text part) {
            text.append(part.getLiteral());
          }

          @Override
          public void visit(Code code) {
            text.append(code.getLiteral());
          }

          @Override
          public void visit(SoftLineBreak lineBreak) {
            text.append(' ');
          }
        });
    return text.toString();
  }
}
