package dev.kinship.junit;

import dev.kinship.schema.check.CheckReport;
import dev.kinship.schema.check.SchemaCheck;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Fails the tests of a class if the entities do not fit the database. It does so before the first
 * test, with all findings and the DDL that cures them.
 *
 * <pre>{@code
 * @RegisterExtension
 * static final SchemaMatch schema = SchemaMatch.on(jdbi);
 * }</pre>
 *
 * <p>It takes two round trips, reads, and never writes.
 */
public final class SchemaMatch implements BeforeAllCallback {

  private final Supplier<Jdbi> jdbi;
  private final UnaryOperator<SchemaCheck> choice;

  private SchemaMatch(Supplier<Jdbi> jdbi, UnaryOperator<SchemaCheck> choice) {
    this.jdbi = jdbi;
    this.choice = choice;
  }

  /**
   * Compares all entities of the class path.
   *
   * @param jdbi the database
   * @return the extension
   */
  public static SchemaMatch on(Jdbi jdbi) {
    return on(() -> jdbi);
  }

  /**
   * Compares all entities of the class path with a database that is there when tests begin.
   *
   * @param jdbi returns the {@code Jdbi} of the database
   * @return the extension
   */
  public static SchemaMatch on(Supplier<Jdbi> jdbi) {
    return new SchemaMatch(jdbi, UnaryOperator.identity());
  }

  /**
   * Compares the entities of some packages only.
   *
   * @param packages the packages' names; those below count, too
   * @return an extension that does
   */
  public SchemaMatch inPackages(String... packages) {
    return new SchemaMatch(jdbi, check -> choice.apply(check).inPackages(packages));
  }

  /**
   * Compares some entities only.
   *
   * @param classes the entities, or their gateways
   * @return an extension that does
   */
  public SchemaMatch only(Class<?>... classes) {
    return new SchemaMatch(jdbi, check -> choice.apply(check).only(classes));
  }

  /** Compares; JUnit calls this. */
  @Override
  public void beforeAll(ExtensionContext context) {
    CheckReport report =
        jdbi.get().withHandle(handle -> choice.apply(SchemaCheck.of(handle)).run());
    if (!report.isClean()) {
      throw new AssertionError("The entities do not fit the database:\n\n" + report.text());
    }
  }
}
