package dev.kinship.schema.entities;

import dev.kinship.schema.catalog.ForeignKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Gives each table that links its many-to-many association, declared at the first of its ends. */
final class LinkEnds {

  private final TableDrafts drafts;
  private final AssociationNames names;

  LinkEnds(TableDrafts drafts, AssociationNames names) {
    this.drafts = drafts;
    this.names = names;
  }

  /** One side of a table of links: the entity there, and what it is called in the links. */
  private record Side(TableDraft entity, ForeignKey key, String role) {

    /** What the rows of this side are called at the other one. */
    String noun() {
      return Nouns.plural(role);
    }

    boolean isNamedAfterItself() {
      return role.equals(Capitals.decapitalized(entity.name));
    }
  }

  void associate(List<LinkTable> tables) {
    for (LinkTable each : tables) {
      Optional<TableDraft> link = drafts.of(each.table().schema(), each.table().name());
      Optional<Side> first = side(each, each.first(), link);
      Optional<Side> second = side(each, each.second(), link);
      if (first.isPresent() && second.isPresent()) {
        boolean several = tables.stream().filter(other -> other.linksTheSameAs(each)).count() > 1;
        declare(each, link, first.get(), second.get(), several);
      }
    }
  }

  private Optional<Side> side(LinkTable links, ForeignKey key, Optional<TableDraft> link) {
    TableDraft target = drafts.target(key).orElseThrow();
    if (link.isPresent()) {
      return KeyEnds.of(link.get(), key).map(each -> new Side(target, key, each.name()));
    }
    String column =
        OwnColumns.of(links.table(), key, List.of(links.first(), links.second())).annotated();
    String referenced = target.property(KeyEnds.counterpart(key, column)).name();
    String role = AssociationNames.byRule(JavaNames.property(column), referenced);
    return Optional.of(
        new Side(target, key, role.isEmpty() ? Capitals.decapitalized(target.name) : role));
  }

  private void declare(
      LinkTable links, Optional<TableDraft> link, Side first, Side second, boolean several) {
    AssociationNames.Ends ends =
        names.linked(first.entity.name, second.entity.name, wanted(links, first, second, several));
    first.entity.links.add(
        new DraftedLinks(
            first.entity.named(second.entity),
            ends.here(),
            ends.here().equals(Nouns.byRule(Capitals.decapitalized(second.entity.name))),
            link.isPresent() ? "" : links.table().name(),
            link.isPresent() ? List.of() : columns(first),
            link.isPresent() ? List.of() : columns(second),
            link.map(each -> each.name).orElse(""),
            link.map(each -> association(each, first)).orElse(""),
            link.map(each -> association(each, second)).orElse(""),
            ends.there(),
            link.isPresent() ? "" : links.table().comment()));
    second.entity.hasInverseEnds = true;
  }

  /** The names of both ends, the likeliest first. */
  private static List<AssociationNames.Ends> wanted(
      LinkTable links, Side first, Side second, boolean several) {
    List<AssociationNames.Ends> wanted = new ArrayList<>();
    String here = second.noun();
    String there = first.noun();
    if (first.entity == second.entity) {
      // Of two products that are related, one is the other's related product.
      here = second.isNamedAfterItself() ? by(here, first.role) : here;
      there = first.isNamedAfterItself() ? by(there, second.role) : there;
    }
    String rest = rest(links, first, second);
    boolean plain = first.isNamedAfterItself() && second.isNamedAfterItself();
    if (!several || !plain || rest.isEmpty()) {
      wanted.add(new AssociationNames.Ends(here, there));
    }
    if (!rest.isEmpty()) {
      wanted.add(new AssociationNames.Ends(by(here, rest), by(there, rest)));
    }
    String table = Capitals.decapitalized(JavaNames.type(links.table().name()));
    wanted.add(new AssociationNames.Ends(by(here, table), by(there, table)));
    return wanted;
  }

  private static String by(String noun, String what) {
    return noun + "By" + Capitals.capitalized(what);
  }

  /** What a table's name says beside the names of its ends: {@code user_favorite} is favorite. */
  private static String rest(LinkTable links, Side first, Side second) {
    Set<String> ends = new HashSet<>();
    for (Side each : List.of(first, second)) {
      ends.addAll(words(each.role));
      ends.addAll(words(each.entity.name));
    }
    String rest =
        words(JavaNames.property(links.table().name())).stream()
            .filter(word -> !ends.contains(word))
            .map(Capitals::capitalized)
            .collect(Collectors.joining());
    return Capitals.decapitalized(rest);
  }

  private static List<String> words(String name) {
    return Arrays.stream(JavaNames.snakeCase(name).split("_"))
        .filter(word -> !word.isEmpty())
        .map(Nouns::singular)
        .toList();
  }

  /** The columns of a side in the order of its key; none where they follow by the rule. */
  private static List<String> columns(Side side) {
    List<String> key = side.entity.keyInOrder();
    List<String> columns =
        key.stream()
            .map(each -> side.key.columns().get(side.key.targetColumns().indexOf(each)))
            .toList();
    if (key.size() > 1) {
      return columns;
    }
    String stem = JavaNames.snakeCase(side.entity.name) + "_";
    String column = key.get(0);
    boolean repeats = column.startsWith(stem) && column.length() > stem.length();
    return columns.get(0).equals(repeats ? column : stem + column) ? List.of() : columns;
  }

  /** The association of the links with a side; empty where they have no other to its entity. */
  private static String association(TableDraft link, Side side) {
    boolean only =
        link.associations().filter(each -> each.target().equals(link.named(side.entity))).count()
            == 1;
    return only ? "" : side.role;
  }
}
