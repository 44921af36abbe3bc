package dev.kinship.site;

/** Puts pages into the frame that all have: head, menu, search. */
final class Layout {

  private final Contents contents;
  private final String template;

  Layout(Contents contents, String template) {
    this.contents = contents;
    this.template = template;
  }

  String of(Page page, String body) {
    return template
        .replace("{root}", page.toRoot())
        .replace("{title}", escaped(page.title()))
        .replace("{summary}", escaped(page.summary()))
        .replace("{menu}", menu(page))
        .replace("{body}", body);
  }

  private String menu(Page here) {
    StringBuilder menu = new StringBuilder();
    for (Contents.Group group : contents.groups()) {
      menu.append("<h2>").append(escaped(group.title())).append("</h2>\n<ul>\n");
      for (Page page : group.pages()) {
        if (page.path().startsWith("docs/adr/") && !here.path().startsWith("docs/adr/")) {
          continue; // decisions are listed beside each other only
        }
        menu.append("<li><a href=\"").append(here.toRoot()).append(page.target()).append('"');
        if (page.equals(here)) {
          menu.append(" aria-current=\"page\"");
        }
        menu.append('>').append(escaped(page.title())).append("</a></li>\n");
      }
      menu.append("</ul>\n");
    }
    return menu.toString();
  }

  /** A section as an object of JavaScript. */
  static String searchable(Page page, Html.Section section) {
    String hash = section.anchor().isEmpty() ? "" : "#" + section.anchor();
    return "{url: "
        + quoted(page.target() + hash)
        + ", page: "
        + quoted(page.title())
        + ", title: "
        + quoted(section.title())
        + ", text: "
        + quoted(section.text())
        + "}";
  }

  private static String quoted(String text) {
    return '"'
        + text.replace("\\", "\\\\")
            .replace("\"", "\\\"")
            .replace("<", "\\u003c")
            .replaceAll("\\s+", " ")
        + '"';
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;").replace("`", "");
  }
}
