package dev.kinship.processor.resolve.association;

import dev.kinship.processor.model.Column;
import dev.kinship.processor.model.KeyColumn;
import dev.kinship.processor.model.Property;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Tells the columns that are a foreign key's own from those that it shares with the row's own key,
 * or with another foreign key. Only a key of several columns shares any.
 */
final class SharedColumns {

  private SharedColumns() {}

  /**
   * Marks the shared columns.
   *
   * @param columns a key's columns
   * @param on the property that is annotated, which is always the key's own; {@code null} for none
   * @param inOthers whether a column belongs to another foreign key of the entity
   */
  static List<KeyColumn> mark(
      List<KeyColumn> columns, @Nullable Property on, Predicate<Column> inOthers) {
    if (columns.size() == 1) {
      return columns;
    }
    Predicate<Column> inKey = each -> each instanceof Property property && property.key();
    if (on != null) {
      return mark(columns, each -> !each.equals(on) && (inKey.test(each) || inOthers.test(each)));
    }
    List<Predicate<Column>> rules =
        List.of(inKey.or(inOthers), inOthers, each -> !isLast(each, columns));
    for (Predicate<Column> shared : rules) {
      if (columns.stream().map(KeyColumn::column).anyMatch(shared.negate())) {
        return mark(columns, shared);
      }
    }
    throw new IllegalStateException("the last column is always the key's own");
  }

  private static boolean isLast(Column column, List<KeyColumn> columns) {
    return columns.get(columns.size() - 1).column().equals(column);
  }

  private static List<KeyColumn> mark(List<KeyColumn> columns, Predicate<Column> shared) {
    return columns.stream()
        .map(each -> new KeyColumn(each.column(), each.referenced(), shared.test(each.column())))
        .toList();
  }
}
