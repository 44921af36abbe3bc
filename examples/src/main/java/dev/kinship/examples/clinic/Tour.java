package dev.kinship.examples.clinic;

import dev.kinship.runtime.config.ReadMode;
import dev.kinship.runtime.error.KinshipException;
import dev.kinship.runtime.query.Fetch;
import dev.kinship.testkit.Traffic;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * What Kinship is for, in some forty lines: one declaration, five calls, a loop, and a refusal. The
 * numbers and the SQL are those that were counted on the wire. {@link Walk} shows everything.
 */
final class Tour {

  private static final int WIDTH = 100;
  private static final String SQL = "    ";
  private static final String RESULT = "    => ";
  private static final int SQL_LINES = 2;

  private final ClinicDatabase database;
  private final Handle handle;
  private final PrintStream out;

  Tour(ClinicDatabase database, Handle handle, PrintStream out) {
    this.database = database;
    this.handle = handle;
    this.out = out;
  }

  void show() {
    Owner ada = OwnerTable.insert(handle, o -> o.firstName("Ada").lastName("Marsh"));
    Owner ben = OwnerTable.insert(handle, o -> o.firstName("Ben").lastName("Ortiz"));
    int cat = Keys.of(PetTypeTable.insert(handle, t -> t.name("cat")).id());
    Pet miso = PetTable.insert(handle, p -> p.name("Miso").typeId(cat).ownerId(ada.id()));
    PetTable.insert(handle, p -> p.name("Biscuit").typeId(cat).ownerId(ben.id()));
    Supplier acme = SupplierTable.insert(handle, s -> s.name("Acme"));
    acme.createAccount(handle, a -> a.manager("Ann"));
    declaration();
    calls(miso, ada, ben, cat);
    loop(cat);
    handle.useTransaction(h -> refusal(acme));
    out.println();
    out.println(
        "Every accessor in this way, a thousand lines: mvn -B -ntp -q package -Dclinic=all");
  }

  private void declaration() {
    out.println(
        "Kinship generates typed accessors for the associations of Java entities. A small clinic:");
    out.println();
    out.println(
        "    Owner --< Pet >-- PetType          Supplier --- Account          --<  has many");
    out.println(
        "               \\--< Visit                                            ---  has one");
    out.println();
    out.println(
        "One annotation in Pet.java declares an association. Both ends get their methods from it:");
    out.println();
    out.println(
        "    @BelongsTo(value = Owner.class, reverse = \"pets\") @Nullable Integer ownerId");
    out.println();
    out.println("h is a Jdbi Handle. What is sent to PostgreSQL is counted on the wire:");
  }

  private void calls(Pet miso, Owner ada, Owner ben, int cat) {
    call("miso.getOwner(h)", h -> "Optional of " + name(miso.getOwner(h).orElseThrow()));
    call("miso.setOwner(h, ben)", h -> miso.setOwner(h, ben));
    call(
        "ada.createPet(h, p -> p.name(\"Figaro\").typeId(1))",
        h -> ada.createPet(h, p -> p.name("Figaro").typeId(cat)));
    call(
        "ada.getPets(h, Fetch.where(PetTable.NAME.like(\"F%\")).limit(10))",
        h -> ada.getPets(h, Fetch.where(PetTable.NAME.like("F%")).limit(10)));
    call("ada.setPets(h, miso)", h -> ada.setPets(h, miso));
  }

  private void loop(int type) {
    List<Owner> owners = OwnerTable.insertAll(handle, Loops.owners());
    PetTable.insertAll(handle, Loops.pets(owners, type));
    Traffic together = traffic(Loops::owners);
    Traffic alone = traffic(h -> Loops.with(ReadMode.ONE, h, () -> Loops.owners(h)));
    out.println();
    line("for (Pet pet : PetTable.all(h)) pet.getOwner(h).ifPresent(owners::add);", cost(together));
    counted(together).forEach((sql, times) -> sql(times + " x " + sql));
    out.printf(
        Locale.ROOT,
        "%sThe owners of many pets are read at once. One by one it would be %,d statements.%n",
        RESULT,
        alone.statements().size());
  }

  private void refusal(Supplier acme) {
    boolean before = acme.hasAccount(handle);
    out.println();
    out.println(
        "What cannot be done is refused. Nothing was changed, and your transaction goes on:");
    database.tap().take();
    try {
      Account second = acme.createAccount(handle, a -> a.manager("Cy"));
      throw new IllegalStateException("this should have been refused: " + second);
    } catch (KinshipException e) {
      line("acme.createAccount(h, a -> a.manager(\"Cy\"))", cost(database.tap().take()));
      wrap(RESULT, e.getClass().getSimpleName() + ": " + e.getMessage());
    }
    boolean after = acme.hasAccount(handle); // in the same transaction
    if (!before || !after) {
      throw new IllegalStateException("the account should be there");
    }
  }

  private void call(String call, Function<Handle, ?> step) {
    database.tap().take();
    String result = Shown.of(step.apply(handle));
    Traffic traffic = database.tap().take();
    out.println();
    line(call, cost(traffic));
    traffic.statements().forEach(this::sql);
    out.println(RESULT + result);
  }

  /** The beginning of a statement: the walk has all of it. */
  private void sql(String statement) {
    List<String> lines = Lines.of(statement, WIDTH - SQL.length() - " ...".length());
    lines.stream().limit(SQL_LINES - 1).forEach(line -> out.println(SQL + line));
    if (lines.size() >= SQL_LINES) {
      out.println(SQL + lines.get(SQL_LINES - 1) + (lines.size() > SQL_LINES ? " ..." : ""));
    }
  }

  private void wrap(String head, String text) {
    for (String line : Lines.of(text, WIDTH - head.length())) {
      out.println((line.startsWith(" ") ? " ".repeat(head.length()) : head) + line.strip());
    }
  }

  private void line(String left, String right) {
    out.println(left + " ".repeat(Math.max(2, WIDTH - left.length() - right.length())) + right);
  }

  private Traffic traffic(Consumer<Handle> step) {
    database.tap().take();
    step.accept(handle);
    return database.tap().take();
  }

  private static String cost(Traffic traffic) {
    return plural(traffic.statements().size(), "statement")
        + ", "
        + plural(traffic.roundTrips(), "round trip");
  }

  private static String plural(int number, String word) {
    return number + " " + word + (number == 1 ? "" : "s");
  }

  private static Map<String, Long> counted(Traffic traffic) {
    return traffic.statements().stream()
        .collect(Collectors.groupingBy(sql -> sql, LinkedHashMap::new, Collectors.counting()));
  }

  private static String name(Owner owner) {
    return owner.firstName() + " " + owner.lastName();
  }
}
