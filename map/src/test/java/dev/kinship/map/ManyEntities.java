package dev.kinship.map;

import dev.kinship.schema.registry.DescribedEntity;
import dev.kinship.schema.registry.DescribedEntity.ColumnRole;
import dev.kinship.schema.registry.DescribedEntity.DescribedAssociation;
import dev.kinship.schema.registry.DescribedEntity.DescribedColumn;
import dev.kinship.schema.registry.DescribedEntity.DescribedKey;
import dev.kinship.schema.registry.DescribedEntity.DescribedLinks;
import dev.kinship.schema.registry.DescribedEntity.DescribedSide;
import dev.kinship.schema.registry.DescribedEntity.End;
import dev.kinship.schema.registry.DescribedPath;
import dev.kinship.schema.registry.DescribedStatements;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** As many entities as are wanted, with associations as a business has them; always the same. */
final class ManyEntities {

  private static final List<String> FIRST =
      List.of("Sales", "Stock", "Travel", "Staff", "Billing", "Claim", "Course", "Machine");
  private static final List<String> SECOND =
      List.of(
          "Order",
          "Item",
          "Plan",
          "Note",
          "Address",
          "Contract",
          "Payment",
          "Category",
          "Event",
          "Document",
          "Price",
          "Unit",
          "Rule",
          "Batch",
          "Report",
          "Visit",
          "Task",
          "Label",
          "Assignment",
          "Statement");

  private final Random random = new Random(7);
  private final List<String> types = new ArrayList<>();
  private final List<List<DescribedColumn>> columns = new ArrayList<>();
  private final List<List<DescribedAssociation>> associations = new ArrayList<>();
  private final List<List<DescribedLinks>> links = new ArrayList<>();
  private final List<List<DescribedPath>> paths = new ArrayList<>();

  /** The entity that the first key of each points at. */
  private final List<Integer> targets = new ArrayList<>();

  private ManyEntities(int number) {
    for (int i = 0; i < number; i++) {
      types.add("shop." + name(i));
      columns.add(new ArrayList<>(List.of(column("id", "java.lang.Long", true))));
      associations.add(new ArrayList<>());
      links.add(new ArrayList<>());
      paths.add(new ArrayList<>());
      targets.add(0);
    }
  }

  static List<DescribedEntity> of(int number) {
    return new ManyEntities(number).all();
  }

  private static String name(int i) {
    String name = FIRST.get(i / SECOND.size() % FIRST.size()) + SECOND.get(i % SECOND.size());
    int round = i / (FIRST.size() * SECOND.size());
    return round == 0 ? name : name + round;
  }

  private List<DescribedEntity> all() {
    for (int i = 1; i < types.size(); i++) {
      int first = i / 20 * 20;
      // Each part of the business has a few entities that most others belong to.
      key(
          i,
          i == first
              ? random.nextInt(i) / 20 * 20
              : first + random.nextInt(Math.min(5, i - first)));
      if (random.nextInt(3) == 0 && i > first) {
        key(i, first + random.nextInt(i - first));
      }
      if (random.nextInt(9) == 0) {
        key(i, random.nextInt(i) / 20 * 20);
      }
      if (random.nextInt(12) == 0) {
        link(i, random.nextInt(i));
      }
    }
    key(0, 0);
    link(1, 1);
    for (int i = 4; i < types.size(); i += 9) {
      path(targets.get(targets.get(i)), i);
    }
    List<DescribedEntity> all = new ArrayList<>();
    for (int i = 0; i < types.size(); i++) {
      String name = types.get(i).substring("shop.".length());
      all.add(
          new DescribedEntity(
              types.get(i),
              name,
              types.get(i) + "Table",
              "",
              snake(name),
              Set.of(),
              columns.get(i),
              List.of(),
              List.of(),
              List.of(),
              associations.get(i),
              links.get(i),
              paths.get(i)));
    }
    return all;
  }

  private void key(int holder, int target) {
    String targetName = name(target);
    String end = Character.toLowerCase(targetName.charAt(0)) + targetName.substring(1);
    String taken = snake(targetName) + "_id";
    if (columns.get(holder).stream().anyMatch(each -> each.column().equals(taken))) {
      return;
    }
    if (columns.get(holder).size() == 1) {
      targets.set(holder, target);
    }
    columns.get(holder).add(column(taken, "java.lang.Long", false));
    DescribedKey key =
        new DescribedKey(
            types.get(holder),
            types.get(target),
            List.of(taken),
            List.of("id"),
            random.nextBoolean(),
            random.nextInt(9) == 0,
            "NO_ACTION",
            "NO_ACTION");
    associations
        .get(holder)
        .add(new DescribedAssociation(end, End.OWNING, types.get(target), key, sql(end)));
    String reverse =
        Character.toLowerCase(name(holder).charAt(0)) + name(holder).substring(1) + "s";
    associations
        .get(target)
        .add(
            new DescribedAssociation(
                reverse,
                key.unique() ? End.TO_ONE : End.TO_MANY,
                types.get(holder),
                key,
                sql(reverse)));
  }

  private void link(int here, int there) {
    String table = snake(name(here)) + "_" + snake(name(there));
    DescribedSide mine = new DescribedSide(List.of(snake(name(here)) + "_id"), List.of("id"));
    String column = (here == there ? "other_" : "") + snake(name(there)) + "_id";
    DescribedSide other = new DescribedSide(List.of(column), List.of("id"));
    links
        .get(here)
        .add(
            new DescribedLinks(
                "linked" + there, types.get(there), "", table, "", mine, other, sql("linked")));
    links
        .get(there)
        .add(
            new DescribedLinks(
                "linking" + here, types.get(here), "", table, "", other, mine, sql("linking")));
  }

  /** All that belong to those that belong to an entity. */
  private void path(int from, int to) {
    int by = targets.get(to);
    DescribedPath.Step step =
        new DescribedPath.Step(
            "", snake(name(by)), types.get(by), List.of(snake(name(from)) + "_id"), List.of("id"));
    paths
        .get(from)
        .add(
            new DescribedPath(
                "far" + to,
                types.get(to),
                false,
                true,
                List.of("id"),
                List.of(step),
                List.of(snake(name(by)) + "_id"),
                List.of(name(from) + "." + snake(name(by)), name(by) + "." + snake(name(to))),
                sql("far")));
  }

  private static List<DescribedStatements> sql(String name) {
    String accessor = Character.toUpperCase(name.charAt(0)) + name.substring(1);
    return List.of(
        new DescribedStatements("get" + accessor, List.of("SELECT id FROM t WHERE id = :key")),
        new DescribedStatements("has" + accessor, List.of("SELECT EXISTS (SELECT 1 FROM t)")));
  }

  private static DescribedColumn column(String name, String type, boolean key) {
    return new DescribedColumn(
        name, name, type, "LONG", "", List.of(), false, key, ColumnRole.VALUE);
  }

  private static String snake(String name) {
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(java.util.Locale.ROOT);
  }
}
