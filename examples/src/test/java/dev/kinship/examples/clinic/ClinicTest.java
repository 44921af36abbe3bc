package dev.kinship.examples.clinic;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.kinship.KinshipGenerated;
import dev.kinship.testkit.TestDatabase;
import dev.kinship.testkit.Traffic;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class ClinicTest {

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  private List<Step> run(Arguments arguments) throws IOException {
    try (PrintStream out = new PrintStream(printed, true, UTF_8)) {
      return Clinic.run(arguments, out);
    }
  }

  @Test
  void everyCallCostsOneRoundTripAtMost() throws IOException {
    List<Step> steps = run(Arguments.ALL);

    assertThat(steps).hasSizeGreaterThan(100);
    assertThat(steps)
        .filteredOn(Step::done)
        .allSatisfy(
            step -> assertThat(step.traffic().roundTrips()).as(step.call()).isLessThanOrEqualTo(1));
  }

  /** Of a thousand rows; the last loop is the one that asks them one by one. */
  @Test
  void loopsSendAHandfulOfStatements() throws IOException {
    List<Traffic> loops =
        run(Arguments.ALL).stream()
            .filter(step -> step.kind() == Step.Kind.LOOP)
            .map(Step::traffic)
            .toList();

    assertThat(loops).extracting(Traffic::roundTrips).containsExactly(4, 10, 2, 1003);
  }

  @Test
  void everyAccessorIsShown() throws IOException {
    List<Step> steps = run(Arguments.ALL);

    Set<String> shown =
        steps.stream()
            .map(
                step ->
                    step.call().replaceAll("^\\w+ = ", "").replaceAll("^\\w+\\.(\\w+)\\(.*", "$1"))
            .collect(Collectors.toSet());
    Set<String> accessors = accessors().map(Method::getName).collect(Collectors.toSet());
    assertThat(shown).containsAll(accessors);
  }

  /** The program has no branches, so that what is called in its code is called when it runs. */
  @Test
  void everyAccessorAndTheWholeGatewayAreCalled() {
    Set<Method> called =
        new ClassFileImporter()
            .importPackagesOf(Clinic.class).stream()
                .filter(type -> !type.isAnnotatedWith(KinshipGenerated.class))
                .flatMap(ClinicTest::callsOf)
                .collect(Collectors.toSet());

    assertThat(called).containsAll(accessors().toList());
    assertThat(names(called.stream().filter(each -> isGateway(each.getDeclaringClass()))))
        .containsAll(
            names(Arrays.stream(PetTable.class.getMethods()).filter(ClinicTest::isStatic)));
  }

  @Test
  void theOutputIsForATerminal() throws IOException {
    run(Arguments.ALL);

    List<String> lines = printed.toString(UTF_8).lines().toList();
    assertThat(lines)
        .filteredOn(line -> !line.startsWith("/"))
        .allMatch(line -> line.length() <= 100);
    assertThat(lines).noneMatch(line -> line.endsWith(" "));
    assertThat(printed.toString(UTF_8)).contains("PetAssociations.java", "setOwner(h, ben)");
  }

  @Test
  void aSecondAccountIsRefusedAndTheTransactionGoesOn() throws IOException {
    List<Step> steps = run(Arguments.ALL);

    List<Step> refused =
        steps.stream()
            .filter(step -> !step.done() && step.call().contains("createAccount"))
            .toList();
    assertThat(refused).hasSize(1);
    Step next = steps.get(steps.indexOf(refused.get(0)) + 1);
    assertThat(refused.get(0).traffic().roundTrips()).isEqualTo(1);
    assertThat(next.done()).isTrue();
    assertThat(next.traffic().statements()).singleElement().asString().contains("EXISTS");
    assertThat(printed.toString(UTF_8))
        .contains("OccupiedException: Supplier.account")
        .contains("\"kinship_clinic_archive\".accounts");
  }

  @Test
  void whatIsOnTheUsersServerStaysAsItIs() throws IOException {
    TestDatabase database = TestDatabase.create();
    Jdbi jdbi = Jdbi.create(database.dataSource());
    jdbi.useHandle(h -> h.execute("CREATE TABLE pets (mine text)"));
    jdbi.useHandle(h -> h.execute("CREATE SCHEMA kinship_clinic"));

    run(Arguments.of("--url", database.url()).orElseThrow());

    assertThat(tables(jdbi)).containsExactly("public.pets");
    assertThat(schemas(jdbi)).containsExactly("kinship_clinic");

    run(Arguments.of("--url=" + database.url(), "--keep").orElseThrow());

    assertThat(schemas(jdbi))
        .containsExactly("kinship_clinic", "kinship_clinic_2", "kinship_clinic_2_archive");
    assertThat(tables(jdbi)).contains("public.pets", "kinship_clinic_2.pets");
  }

  @Test
  void argumentsAreChecked() {
    assertThat(Arguments.of("--url=")).contains(Arguments.NONE);
    assertThat(Arguments.of("--url")).isEmpty();
    assertThat(Arguments.of("--url=", "--show=true")).contains(Arguments.NONE);
    assertThat(Arguments.of("--show=all")).contains(Arguments.ALL);
    assertThat(Arguments.of("--show=everything")).isEmpty();
    assertThat(Arguments.of("--ulr", "x")).isEmpty();
    assertThatThrownBy(() -> run(Arguments.of("--url", "jdbc:h2:mem").orElseThrow()))
        .hasMessage("this is no URL of PostgreSQL: jdbc:h2:mem");
  }

  private static Stream<Method> accessors() {
    return Stream.of(
            OwnerAssociations.class,
            PetAssociations.class,
            VisitAssociations.class,
            VetAssociations.class,
            SupplierAssociations.class,
            AccountAssociations.class)
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        .filter(each -> Modifier.isPublic(each.getModifiers()) && !each.isSynthetic());
  }

  private static Stream<Method> callsOf(JavaClass type) {
    return type.getCodeUnitAccessesFromSelf().stream()
        .map(JavaAccess::getTarget)
        .map(target -> target.resolveMember())
        .flatMap(Optional::stream)
        .filter(JavaMethod.class::isInstance)
        .map(JavaMethod.class::cast)
        .filter(method -> method.getOwner().isAnnotatedWith(KinshipGenerated.class))
        .map(JavaMethod::reflect);
  }

  private static boolean isStatic(Method method) {
    return Modifier.isStatic(method.getModifiers());
  }

  private static boolean isGateway(Class<?> type) {
    return type.getSimpleName().endsWith("Table");
  }

  /** A gateway's methods by name and number of parameters, for their types differ. */
  private static Set<String> names(Stream<Method> methods) {
    return methods
        .map(each -> each.getName() + "/" + each.getParameterCount())
        .collect(Collectors.toSet());
  }

  private static List<String> tables(Jdbi jdbi) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    "SELECT schemaname || '.' || tablename FROM pg_tables"
                        + " WHERE schemaname = 'public' OR schemaname LIKE 'kinship%' ORDER BY 1")
                .mapTo(String.class)
                .list());
  }

  private static List<String> schemas(Jdbi jdbi) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    "SELECT nspname FROM pg_namespace WHERE nspname LIKE 'kinship%' ORDER BY 1")
                .mapTo(String.class)
                .list());
  }
}
