package dev.kinship.processor.fuzz;

import java.util.List;

/** What entities, properties and associations may be called, ordinary and not. */
final class Names {

  private static final String ORDINARY_TYPES =
      "Pet Person Visit Vet City Box Bus Status Address Series Mouse Key Country House Glass Quiz";

  // What generated code refers to, or declares, or what belongs to every class.
  private static final String TAKEN_TYPES =
      "List Table Column Handle Optional Fetch Changes Created Consumer Collection Object String Long"
          + " Integer Override Record Values Row Query Value Condition Generated KinshipGenerated ToOne"
          + " ToMany InverseToOne Entity Id Enum Thread Void Order User Group Statement SqlType Scope"
          + " CheckReturnValue NullMarked Nullable Target Arrays Map Set Stream Function Rows Objects"
          + " Map Function BiFunction Supplier ResultSet SQLException RowMapper ConstraintSql ForeignKey"
          + " Handles Deprecated SafeVarargs SuppressWarnings Class UUID BigDecimal Instant Boolean";

  private static final String ODD_TYPES =
      "pet URL HTTPRequest X A1 _Pet Pet_ $Pet Pa$ss $ $L $1 Größe Straße Кот 猫 Ünïts İstanbul Ωmega"
          + " Éclair ﬁn ǆ 𐐨x 𝒳 Ab_Cd ABC AbC2D __ record1 table values handle";

  private static final String ORDINARY_MEMBERS =
      "name title note born size color total owner friend parent boss country lastVisit code email";

  private static final String TAKEN_MEMBERS =
      "handle fetch table column value values row rows key keys set get builder record var yield sealed"
          + " permits module open when order user group select where from insert update delete TABLE"
          + " INSERT UPDATE DELETE query find findAll all self it that other object result entity"
          + " statement sql java org list optional changes created consumer type name_ condition"
          + " create build has count add remove mapper columns associations of with copy apply accept"
          + " insertAll first one stream id_ left right a b c i o e x is equals_ length";

  private static final String ODD_MEMBERS =
      "URL uRL aB AB a1b2 _x x_ __x $ $x x$y $L $T größe Straße ßa название 名前 ıd İd ǆemal ﬁn 𐐨a 𝒳v"
          + " café naïve ÄÖ a_b_C aBCDe éa ﬀ ŉx ΐ";

  // Methods of every object, which no component of a record may be called.
  private static final String OBJECT_MEMBERS =
      "hashCode toString wait notify notifyAll clone finalize getClass equals";

  static final List<String> TYPES = words(ORDINARY_TYPES);
  static final List<String> STRANGE_TYPES = words(TAKEN_TYPES + " " + ODD_TYPES);
  static final List<String> MEMBERS = words(ORDINARY_MEMBERS);
  static final List<String> STRANGE_MEMBERS = words(TAKEN_MEMBERS + " " + ODD_MEMBERS);
  static final List<String> FIELDS_ONLY = words(OBJECT_MEMBERS);

  /** What stands in SQL and in comments, and must not end them, nor be a template's. */
  static final List<String> TEXTS =
      List.of(
          "weird",
          "We ird",
          "a\"b",
          "*/",
          "{@link X}",
          "<b>&amp;",
          "$L",
          "$$",
          "%s",
          "back\\slash",
          "\\u002a/",
          "größe",
          "名前",
          "select",
          "tab'le",
          "@param",
          "a b  c");

  private Names() {}

  private static List<String> words(String text) {
    return List.of(text.split(" "));
  }
}
