package dev.kinship.processor.resolve.association;

import dev.kinship.processor.report.Finding;
import dev.kinship.processor.report.Nearest;
import dev.kinship.processor.report.Problem;
import dev.kinship.processor.resolve.draft.AssociationIndex;
import dev.kinship.processor.resolve.draft.Draft;
import dev.kinship.processor.resolve.draft.LinkEnd;
import dev.kinship.processor.resolve.draft.Links;
import java.util.List;

/** Whether the ends of links that are declared agree with each other. */
final class LinkAgreement {

  private final AssociationIndex index;

  LinkAgreement(AssociationIndex index) {
    this.index = index;
  }

  /** Each end is declared once, and two ends of one table agree in its columns. */
  void check(Draft draft) {
    List<LinkEnd> ends = index.links(draft);
    for (int i = 0; i < ends.size(); i++) {
      LinkEnd end = ends.get(i);
      for (LinkEnd other : ends.subList(0, i)) {
        if (other.links().equals(end.links())) {
          end.declaring().findings.add(twice(other, end));
        }
      }
      if (end.links().entity() == null && !end.isReverse()) {
        index.links(end.there()).stream()
            .filter(other -> disagree(end, other))
            .filter(other -> LinkDeclarations.isFirst(draft, other.here())) // once for both
            .findFirst()
            .ifPresent(other -> draft.findings.add(disagreement(end, other)));
      }
    }
  }

  private static boolean disagree(LinkEnd end, LinkEnd other) {
    return other.links().table().equals(end.links().table())
        && other.there() == end.here()
        && end.here() != end.there()
        && !other.links().equals(end.links().mirrored());
  }

  private static Finding twice(LinkEnd first, LinkEnd second) {
    return Finding.of(
            Problem.INVERSE_TWICE,
            second.site(),
            "The links of '"
                + second.links().table().name()
                + "' are two associations of "
                + second.here().name()
                + ": '"
                + first.name()
                + "' and '"
                + second.name()
                + "'",
            "Remove one of the two.")
        .with(
            "'" + first.name() + "' is declared by " + first.declaredBy(),
            "'" + second.name() + "' is declared by " + second.declaredBy());
  }

  private static Finding disagreement(LinkEnd end, LinkEnd other) {
    return Finding.of(
            Problem.SIDES_DISAGREE,
            end.site(),
            "'" + end.links().table().name() + "' has other columns here than there",
            "Declare it at one end, with reverse = \"" + other.name() + "\", or make both agree.")
        .with(
            "here:  " + columns(end.links()) + " in " + end.here().name(),
            "there: " + columns(other.links().mirrored()) + " in " + other.here().name());
  }

  private static String columns(Links links) {
    return Nearest.quoted(links.here().columns())
        + " and "
        + Nearest.quoted(links.there().columns());
  }
}
