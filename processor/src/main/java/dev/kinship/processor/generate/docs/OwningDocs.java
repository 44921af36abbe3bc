package dev.kinship.processor.generate.docs;

import static dev.kinship.processor.generate.docs.JavadocText.AS_A_WHOLE;
import static dev.kinship.processor.generate.docs.JavadocText.HANDLE;
import static dev.kinship.processor.generate.docs.JavadocText.ONE_ROUND_TRIP;
import static dev.kinship.processor.generate.docs.JavadocText.UNCHANGED;

import dev.kinship.OnReplace;
import dev.kinship.processor.generate.sql.OwningSql;
import dev.kinship.processor.generate.text.RuntimeTypes;
import dev.kinship.processor.model.Column;
import dev.kinship.processor.model.EntityShape;
import dev.kinship.processor.model.ForeignKey;
import dev.kinship.processor.model.KeyColumn;
import dev.kinship.processor.model.OwningToOne;
import dev.kinship.processor.model.Property;
import dev.kinship.processor.model.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The comments of the accessors at an owning to-one end. */
public final class OwningDocs {

  private static final String WRITES = "writes the key's %s and no other";

  private final OwningToOne end;
  private final OwningSql sql;
  private final String target;
  private final String self;
  private final String keyIsNull;

  public OwningDocs(OwningToOne end) {
    this.end = end;
    this.sql = new OwningSql(end);
    this.target = "the " + Words.prose(end.accessors().noun());
    this.self = "this " + end.here().noun();
    this.keyIsNull = keyIsNull(end.key());
  }

  public Javadoc get() {
    ForeignKey key = end.key();
    Javadoc doc =
        new Javadoc("Returns " + target + ".")
            .sql(sql.get())
            .scoped(end.there())
            .paragraph(unlessNull())
            .parameter("handle", HANDLE)
            .returns(key.required() ? target : target + "; empty where " + nothingToSee());
    if (key.required() && (mayLackKey() || end.there().defaultScope().isPresent())) {
      doc.fails(RuntimeTypes.REQUIRED, nothingToSee());
    }
    doc.fails(RuntimeTypes.DANGLING_KEY, "the key points at no row");
    return key.hidden() ? unsaved(doc).fails(RuntimeTypes.NO_SUCH_ROW, notThere()) : doc;
  }

  public Javadoc getFetched() {
    Javadoc doc =
        new Javadoc("Returns " + target + " if it is among what {@code fetch} asks for.")
            .sql(sql.fetchScoped())
            .paragraph(JavadocText.fetched(end.there()) + " " + unlessNull())
            .parameter("handle", HANDLE)
            .parameter("fetch", "which row, and with which lock")
            .returns(target + "; empty where there is none that {@code fetch} asks for");
    return end.key().hidden() ? unsaved(doc) : doc;
  }

  public Javadoc set() {
    String summary = "Links " + target + ": " + WRITES.formatted(columns()) + ".";
    boolean given =
        end.key().columns().stream().anyMatch(each -> !each.referenced().type().isPrimitive());
    return linking(summary, given ? List.of(target) : List.of(), true)
        .parameter(end.parameter(), target + nullUnlinks());
  }

  public Javadoc setKey() {
    Optional<KeyColumn> one = end.key().settable();
    String owners = one.map(each -> JavadocText.code(each.referenced().column())).orElse("key");
    String summary = "Links " + target + " by its key: " + WRITES.formatted(columns()) + ".";
    boolean mayBeNull = one.isEmpty() || !one.get().column().parameterType().isPrimitive();
    Javadoc doc = linking(summary, List.of(), mayBeNull);
    if (one.isPresent() && end.key().isComposite()) {
      doc.paragraph("The key's other columns are those of " + self + ".");
    }
    return doc.parameter(end.keyParameter(), "the " + owners + " of " + target + nullUnlinks());
  }

  public Javadoc has() {
    return unsaved(
        new Javadoc("Asks the database whether there is " + article() + ".")
            .sql(sql.has())
            .scoped(end.there())
            .paragraph(ONE_ROUND_TRIP)
            .parameter("handle", HANDLE)
            .returns("whether there is one now; the row is not loaded"));
  }

  public Javadoc hasFetched() {
    return unsaved(
        new Javadoc(
                "Asks the database whether there is " + article() + " that {@code fetch} asks for.")
            .sql(sql.hasFetched())
            .paragraph(fetched())
            .parameter("handle", HANDLE)
            .parameter("fetch", "which row")
            .returns("whether there is one now; the row is not loaded"));
  }

  public Javadoc remove() {
    Javadoc doc =
        new Javadoc("Unlinks " + target + ": the key becomes null, and no row is deleted.")
            .sql(sql.remove())
            .paragraph(ONE_ROUND_TRIP)
            .parameter("handle", HANDLE);
    return failsWithoutRow(written(doc, "a copy without the key"));
  }

  public Javadoc create() {
    String after = end.key().hidden() ? " as it is" : " with its new key";
    Javadoc doc =
        new Javadoc("Inserts a row and links it as " + target + ", in one statement.")
            .sql(sql.create())
            .paragraph(ONE_ROUND_TRIP)
            .parameter("handle", HANDLE)
            .parameter(end.parameter(), "sets the values of the new row")
            .returns(self + after + ", and " + target + " as the database has it");
    return failsWithoutRow(doc);
  }

  public Javadoc update() {
    boolean hidden = end.key().hidden();
    Javadoc doc =
        new Javadoc("Changes " + target + " in its own table.")
            .sql(sql.update())
            .unscoped(end.there())
            .paragraph(unlessNull())
            .parameter("handle", HANDLE)
            .parameter(end.parameter(), "sets the values to change")
            .returns(target + " as the database has it now")
            .fails(RuntimeTypes.NO_SUCH_ROW, "there is none; nothing is changed")
            .fails(
                RuntimeTypes.CONTRADICTION,
                "the values " + (hidden ? "set" : "change") + " what the key refers to");
    return end.key().hidden() ? unsaved(doc) : doc;
  }

  public Javadoc destroy() {
    Javadoc doc =
        new Javadoc("Unlinks " + target + " and deletes it, in one statement.")
            .sql(sql.destroy())
            .unscoped(end.there())
            .paragraph(unlessNull())
            .parameter("handle", HANDLE);
    return unsaved(written(doc, "a copy without the key"))
        .fails(
            RuntimeTypes.NO_SUCH_ROW,
            self + " or " + target + " is not in the database, or not linked; " + UNCHANGED);
  }

  public Javadoc descriptor() {
    ForeignKey key = end.key();
    return new Javadoc(
            KeyText.references(key) + "; declared by " + KeyText.link(key, packageName()) + ".")
        .sql(sql.ddl());
  }

  /** What is written, and what becomes of another row that it is taken from. */
  private Javadoc linking(String summary, List<String> unsaved, boolean mayBeNull) {
    Javadoc doc = new Javadoc(summary);
    if (end.key().unique()) {
      String row = end.here().noun();
      doc.paragraph(JavadocText.policy(end.onReplace(), row, "is linked to it"));
    }
    doc.sql(sql.set()).unscoped(end.there());
    if (end.key().unique() && !end.key().selfReference()) {
      doc.unscoped(end.here());
    }
    unsaved(doc.paragraph(cost()).parameter("handle", HANDLE), unsaved)
        .fails(
            RuntimeTypes.NO_SUCH_ROW,
            self + " or " + target + " is not in the database; " + UNCHANGED);
    if (end.key().required() && mayBeNull) {
      doc.fails(RuntimeTypes.REQUIRED, "null is given; " + UNCHANGED);
    }
    if (end.key().columns().stream().anyMatch(KeyColumn::shared)) {
      doc.fails(
          RuntimeTypes.CONTRADICTION,
          target + " differs in a column that the key shares; nothing is sent");
    }
    if (end.key().unique() && end.onReplace() == OnReplace.REFUSE) {
      doc.fails(RuntimeTypes.REFUSED, "another one is linked to it; " + UNCHANGED);
    }
    return written(doc, "a copy with the new key");
  }

  private Javadoc written(Javadoc doc, String copy) {
    EntityShape here = end.here();
    if (end.key().hidden()) {
      return doc.returns(self + " as it is; the key is a column of the table only");
    }
    return doc.returns(here.mutable() ? self + ", changed" : copy + "; " + self + " is unchanged");
  }

  private Javadoc failsWithoutRow(Javadoc doc) {
    return unsaved(doc).fails(RuntimeTypes.NO_SUCH_ROW, notThere() + "; " + UNCHANGED);
  }

  private String notThere() {
    return self + " is not in the database";
  }

  private Javadoc unsaved(Javadoc doc) {
    return unsaved(doc, List.of());
  }

  /** Names this row and others where they may be without a key, as they are before an insert. */
  private Javadoc unsaved(Javadoc doc, List<String> others) {
    List<String> all = new ArrayList<>(end.here().keyMayBeNull() ? List.of(self) : List.of());
    all.addAll(others);
    String either = String.join(" or ", all);
    return all.isEmpty() ? doc : doc.fails(RuntimeTypes.UNSAVED, either + " has no key");
  }

  private String cost() {
    return end.key().unique() ? AS_A_WHOLE : ONE_ROUND_TRIP;
  }

  private String columns() {
    return end.key().own().size() == 1 ? "column" : "own columns";
  }

  /** A key in memory that is null needs no database. */
  private String unlessNull() {
    boolean free = !end.key().hidden() && mayLackKey();
    return free ? "One round trip; none where " + keyIsNull + "." : ONE_ROUND_TRIP;
  }

  private String nullUnlinks() {
    return end.removes() ? "; null unlinks" : "";
  }

  /** What {@code fetch} does to the SQL that stands above. */
  private String fetched() {
    return JavadocText.fetched(end.there()) + " " + ONE_ROUND_TRIP;
  }

  /** Why there may be nothing to return, although the key points at no lost row. */
  private String nothingToSee() {
    String unseen = target + " is not in the default scope";
    if (end.there().defaultScope().isEmpty()) {
      return keyIsNull;
    }
    return mayLackKey() ? keyIsNull + " or " + unseen : unseen;
  }

  private boolean mayLackKey() {
    return end.key().columns().stream().anyMatch(each -> mayBeNull(each.column()));
  }

  private static boolean mayBeNull(Column column) {
    return !(column instanceof Property property && property.type().isPrimitive());
  }

  private String keyIsNull(ForeignKey key) {
    List<Column> columns =
        key.columns().stream()
            .map(KeyColumn::column)
            .filter(OwningDocs::mayBeNull)
            .filter(each -> !key.isComposite() || each.nullable())
            .toList();
    if (columns.size() != 1) {
      return columns.isEmpty() ? "a column of the key is null" : "one of the key's columns is null";
    }
    if (columns.get(0) instanceof Property property) {
      String link = JavadocText.link(key.holder(), property, packageName());
      return link + (property.isOptional() ? " is empty" : " is null");
    }
    return JavadocText.code(columns.get(0).spelled()) + " is null";
  }

  private String article() {
    String noun = Words.prose(end.accessors().noun());
    return JavadocText.article(noun);
  }

  private String packageName() {
    return end.here().type().packageName();
  }
}
