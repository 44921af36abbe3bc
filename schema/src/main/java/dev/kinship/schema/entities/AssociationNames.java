package dev.kinship.schema.entities;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Names for the two ends of associations, each once in its entity. */
final class AssociationNames {

  /** What somebody who is called so has done with a row that points at him. */
  private static final Map<String, String> PARTICIPLES =
      Map.ofEntries(
          Map.entry("owner", "owned"),
          Map.entry("author", "authored"),
          Map.entry("creator", "created"),
          Map.entry("editor", "edited"),
          Map.entry("manager", "managed"),
          Map.entry("assignee", "assigned"),
          Map.entry("reviewer", "reviewed"),
          Map.entry("approver", "approved"),
          Map.entry("sender", "sent"),
          Map.entry("recipient", "received"),
          Map.entry("receiver", "received"),
          Map.entry("leader", "led"),
          Map.entry("reporter", "reported"),
          Map.entry("uploader", "uploaded"));

  /** What the rows at the other end of a self reference are called. */
  private static final Map<String, String> ROLES =
      Map.of(
          "parent", "child",
          "manager", "report",
          "supervisor", "report",
          "boss", "report",
          "replyTo", "reply",
          "inReplyTo", "reply",
          "predecessor", "successor");

  /** What follows {@code get} and {@code create}, by entity: no two accessors have one name. */
  private final Map<String, Set<String>> stems = new HashMap<>();

  /**
   * Names an owning end.
   *
   * @param entity the entity that holds the key
   * @param property the property that holds it
   * @param referenced the property that it refers to
   * @param target the entity that it points at
   * @param oneOfSeveral whether other keys of the entity point there too
   * @return the name
   */
  String owning(
      String entity, String property, String referenced, String target, boolean oneOfSeveral) {
    String name = byRule(property, referenced);
    if (oneOfSeveral && property.endsWith("Id") && property.length() > 2) {
      name = property.substring(0, property.length() - 2);
    }
    if (name.isEmpty()) {
      name = Capitals.decapitalized(target);
    }
    return claim(entity, List.of(name, property, name + "Link"), false);
  }

  /** The name that the processor takes from the property; empty where it takes none. */
  static String byRule(String property, String referenced) {
    for (String suffix : List.of(Capitals.capitalized(referenced), "Id")) {
      if (property.endsWith(suffix) && property.length() > suffix.length()) {
        String stem = property.substring(0, property.length() - suffix.length());
        return SourceVersion.isIdentifier(stem) ? stem : property;
      }
    }
    return property.equals(referenced) || property.equals("id") ? "" : property;
  }

  /**
   * Names an inverse end.
   *
   * @param holder the entity that holds the key
   * @param target the entity that gets the end
   * @param owning the name of the owning end
   * @param oneOfSeveral whether other keys of the holder point there too
   * @param unique whether the end is one row
   * @return the name
   */
  String inverse(
      String holder, String target, String owning, boolean oneOfSeveral, boolean unique) {
    String one = Capitals.decapitalized(holder);
    String noun = unique ? one : Nouns.plural(one);
    String byOwning = noun + "By" + Capitals.capitalized(owning);
    String qualified = qualified(owning, target, noun, byOwning);
    String wanted =
        holder.equals(target) ? ofSelf(owning, unique, byOwning) : oneOfSeveral ? qualified : noun;
    return claim(target, List.of(wanted, qualified, byOwning, byOwning + "Link"), !unique);
  }

  /**
   * The names of both ends of links.
   *
   * @param here at the first entity
   * @param there at the second one
   */
  record Ends(String here, String there) {}

  /**
   * Names both ends of links.
   *
   * @param here the first entity
   * @param there the second one; the first for links of an entity with itself
   * @param wanted names for both, the likeliest first
   * @return the first of them that are free at both ends
   */
  Ends linked(String here, String there, List<Ends> wanted) {
    Ends last = wanted.get(wanted.size() - 1);
    for (int i = 0; ; i++) {
      int more = i - wanted.size() + 2;
      Ends ends = more < 2 ? wanted.get(i) : new Ends(last.here + more, last.there + more);
      boolean apart =
          !here.equals(there) || Collections.disjoint(stems(ends.here), stems(ends.there));
      if (apart && isFree(here, stems(ends.here)) && isFree(there, stems(ends.there))) {
        taken(here).addAll(stems(ends.here));
        taken(there).addAll(stems(ends.there));
        return ends;
      }
    }
  }

  private static String ofSelf(String owning, boolean unique, String otherwise) {
    for (Map.Entry<String, String> each : ROLES.entrySet()) {
      if (owning.equals(each.getKey()) || owning.endsWith(Capitals.capitalized(each.getKey()))) {
        return unique ? each.getValue() : Nouns.plural(each.getValue());
      }
    }
    if (owning.endsWith("Of") && owning.length() > 2) {
      String role = owning.substring(0, owning.length() - 2);
      return unique ? role : Nouns.plural(role);
    }
    return otherwise;
  }

  private static String qualified(String owning, String target, String noun, String otherwise) {
    if (owning.equals(Capitals.decapitalized(target))) {
      return noun;
    }
    String great = Capitals.capitalized(noun);
    String participle = PARTICIPLES.get(owning);
    if (participle != null) {
      return participle + great;
    }
    for (String suffix : List.of(target, "By")) {
      if (owning.endsWith(suffix) && owning.length() > suffix.length()) {
        return owning.substring(0, owning.length() - suffix.length()) + great;
      }
    }
    return otherwise;
  }

  private String claim(String entity, List<String> wanted, boolean many) {
    String last = wanted.get(wanted.size() - 1);
    for (int i = 0; ; i++) {
      String name = i < wanted.size() ? wanted.get(i) : last + (i - wanted.size() + 2);
      Set<String> own = many ? stems(name) : Set.of(name);
      if (isFree(entity, own)) {
        taken(entity).addAll(own);
        return name;
      }
    }
  }

  /** A plural, and what the processor makes of it for {@code create}. */
  private static Set<String> stems(String plural) {
    return new HashSet<>(List.of(plural, Nouns.singular(plural)));
  }

  private boolean isFree(String entity, Set<String> own) {
    return Collections.disjoint(taken(entity), own);
  }

  private Set<String> taken(String entity) {
    return stems.computeIfAbsent(entity, any -> new HashSet<>());
  }
}
