package dev.kinship.processor.resolve.association;

import dev.kinship.processor.model.InverseToMany.Order;
import dev.kinship.processor.model.Property;
import dev.kinship.processor.read.AnnotationView;
import dev.kinship.processor.report.Finding;
import dev.kinship.processor.report.Nearest;
import dev.kinship.processor.report.Problem;
import dev.kinship.processor.resolve.draft.Draft;
import java.util.ArrayList;
import java.util.List;

/** Judges the order that an annotation gives: {@code "born desc, id"}. */
public final class OrderBy {

  private OrderBy() {}

  static List<Order> parse(Draft draft, AnnotationView annotation, Draft holder) {
    List<Order> orders = new ArrayList<>();
    String text = annotation.text("orderBy");
    if (text.isBlank()) {
      return orders;
    }
    for (String part : text.split(",", -1)) {
      List<String> words = List.of(part.strip().split("\\s+"));
      boolean descending = words.size() == 2 && words.get(1).equalsIgnoreCase("desc");
      boolean ascending = words.size() == 2 && words.get(1).equalsIgnoreCase("asc");
      Property property = holder.properties.get(words.get(0));
      if ((words.size() > 1 && !descending && !ascending) || words.get(0).isEmpty()) {
        unknown(
            draft,
            annotation,
            "'" + part.strip() + "' is no property, nor one with 'desc' behind it",
            "Write properties of " + holder.name() + ", such as \"name, id desc\".");
      } else if (property == null) {
        unknown(
            draft,
            annotation,
            "'" + holder.name() + "' has no property '" + words.get(0) + "'",
            Nearest.advice(words.get(0), holder.propertyNames(), "Remove 'orderBy'."));
      } else {
        orders.add(new Order(property, descending));
      }
    }
    return orders;
  }

  private static void unknown(Draft draft, AnnotationView annotation, String headline, String fix) {
    draft.findings.add(
        Finding.of(Problem.ORDER_BY_UNKNOWN, annotation.site("orderBy"), headline, fix));
  }
}
