package dev.kinship.processor.resolve.draft;

import dev.kinship.processor.model.Column;
import dev.kinship.processor.model.GivenNames;
import dev.kinship.processor.model.InverseToMany.Order;
import dev.kinship.processor.model.KeyColumn;
import dev.kinship.processor.model.Property;
import dev.kinship.processor.model.TableName;
import dev.kinship.processor.report.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The far end of a path that was found right.
 *
 * @param name its name
 * @param here the entity that it begins at
 * @param there the entity that it ends at
 * @param toOne whether it is declared to be one row
 * @param hops the associations that are followed, two at least, none of them a path itself
 * @param ways what these are called, for people
 * @param orderBy the order in which the rows are read
 * @param accessors the names given for its accessors
 * @param declaredBy what declares it, for messages
 * @param site where its name is, or would be, written
 */
public record PathEnd(
    String name,
    Draft here,
    Draft there,
    boolean toOne,
    List<Hop> hops,
    List<String> ways,
    List<Order> orderBy,
    GivenNames accessors,
    String declaredBy,
    Site site) {

  /** Copies the lists. */
  public PathEnd {
    hops = List.copyOf(hops);
    ways = List.copyOf(ways);
    orderBy = List.copyOf(orderBy);
  }

  /** An association that is followed, from one of its ends. */
  public sealed interface Hop {

    /** The entity that it leads to. */
    Draft there();

    /** Whether it leads to one row at most. */
    boolean isToOne();

    /** Whether one row at most leads to each. */
    boolean isToOneBack();

    /**
     * From the row that holds a key.
     *
     * @param key the key
     */
    record Owning(Key key) implements Hop {
      @Override
      public Draft there() {
        return key.target();
      }

      @Override
      public boolean isToOne() {
        return true;
      }

      @Override
      public boolean isToOneBack() {
        return key.unique();
      }
    }

    /**
     * From the row that a key points at.
     *
     * @param key the key
     */
    record Inverse(Key key) implements Hop {
      @Override
      public Draft there() {
        return key.holder();
      }

      @Override
      public boolean isToOne() {
        return key.unique();
      }

      @Override
      public boolean isToOneBack() {
        return true;
      }
    }

    /**
     * By way of links.
     *
     * @param links the links, as seen from where it begins
     */
    record Linked(Links links) implements Hop {
      @Override
      public Draft there() {
        return links.there().entity();
      }

      @Override
      public boolean isToOne() {
        return false;
      }

      @Override
      public boolean isToOneBack() {
        return false;
      }
    }
  }

  /**
   * One table joined to another.
   *
   * @param here the columns of the table before
   * @param table the table
   * @param entity the entity whose table it is, if its scope counts
   * @param there the columns of the table, one for each of those before
   */
  public record Join(
      List<String> here, TableName table, @Nullable Draft entity, List<String> there) {}

  /**
   * Whether the row must be asked for the key that it begins with: where that is in the table only.
   */
  public boolean asksForKey() {
    return hops.get(0) instanceof Hop.Owning first && !first.key().hidden().isEmpty();
  }

  /** The keys that are followed from the rows that they point at. */
  public List<Key> inverseKeys() {
    return hops.stream()
        .filter(Hop.Inverse.class::isInstance)
        .map(hop -> ((Hop.Inverse) hop).key())
        .toList();
  }

  /** The columns of the entity that it begins with. */
  public List<? extends Column> begins() {
    if (asksForKey()) {
      return here.key();
    }
    Hop first = hops.get(0);
    if (first instanceof Hop.Owning owning) {
      return owning.key().columns().stream().map(KeyColumn::column).toList();
    }
    return first instanceof Hop.Inverse inverse
        ? inverse.key().columns().stream().map(KeyColumn::referenced).toList()
        : ((Hop.Linked) first).links().here().referenced();
  }

  /** The tables on the way, from the first to that of the far end. */
  public List<Join> joins() {
    List<Join> joins = new ArrayList<>();
    if (asksForKey()) {
      List<String> key = here.key().stream().map(Property::column).toList();
      joins.add(new Join(key, here.table, null, key));
    }
    for (Hop hop : hops) {
      if (hop instanceof Hop.Owning owning) {
        Key key = owning.key();
        joins.add(new Join(key.columnNames(), key.target().table, key.target(), referenced(key)));
      } else if (hop instanceof Hop.Inverse inverse) {
        Key key = inverse.key();
        joins.add(new Join(referenced(key), key.holder().table, key.holder(), key.columnNames()));
      } else {
        Links links = ((Hop.Linked) hop).links();
        joins.add(
            new Join(
                names(links.here().referenced()), links.table(), null, links.here().columns()));
        Draft there = hop.there();
        joins.add(
            new Join(
                links.there().columns(), there.table, there, names(links.there().referenced())));
      }
    }
    return joins;
  }

  private static List<String> referenced(Key key) {
    return names(key.columns().stream().map(KeyColumn::referenced).toList());
  }

  private static List<String> names(List<Property> properties) {
    return properties.stream().map(Property::column).toList();
  }

  /** Whether what is generated can refer to it. */
  public boolean isUsable() {
    return Stream.concat(Stream.of(here), hops.stream().map(Hop::there)).allMatch(Draft::isSound);
  }
}
