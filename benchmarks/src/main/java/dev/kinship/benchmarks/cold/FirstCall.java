package dev.kinship.benchmarks.cold;

import com.sun.management.OperatingSystemMXBean;
import dev.kinship.benchmarks.byhand.BestOwners;
import dev.kinship.benchmarks.contender.Contender;
import dev.kinship.benchmarks.kinship.Kinship;
import dev.kinship.benchmarks.model.Pet;
import dev.kinship.benchmarks.rival.Hibernate;
import dev.kinship.benchmarks.rival.Jooq;
import dev.kinship.benchmarks.rival.PlainJdbi;
import dev.kinship.benchmarks.rival.ebean.Ebean;
import dev.kinship.benchmarks.rival.micronaut.Micronaut;
import dev.kinship.runtime.KinshipPlugin;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** A program that connects, reads the owner of a pet, and says what that took. */
public final class FirstCall {

  /** Each way to read the owner. */
  enum Way {
    JDBC("JDBC"),
    JDBI("Jdbi"),
    KINSHIP("Kinship"),
    JOOQ("jOOQ"),
    MICRONAUT("Micronaut Data"),
    EBEAN("Ebean"),
    HIBERNATE("Hibernate, stateless");

    private final String title;

    Way(String title) {
      this.title = title;
    }

    String title() {
      return title;
    }

    Contender at(String url) throws SQLException {
      return switch (this) {
        case JDBC -> new BestOwners(connect(url));
        case JDBI -> new PlainJdbi(Jdbi.open(url));
        case KINSHIP -> new Kinship(Jdbi.create(url).installPlugin(new KinshipPlugin()).open());
        case JOOQ -> new Jooq(connect(url));
        case MICRONAUT -> new Micronaut(url);
        case EBEAN -> new Ebean(url);
        case HIBERNATE -> new Hibernate(connect(url));
      };
    }

    private static Connection connect(String url) throws SQLException {
      return DriverManager.getConnection(url);
    }
  }

  private FirstCall() {}

  /**
   * Reads once, and prints the nanoseconds since {@code main}, those of the processor since the JVM
   * was started, and how many classes are loaded.
   *
   * @param args the way, and the database
   * @throws SQLException if it cannot
   */
  public static void main(String[] args) throws SQLException {
    long start = System.nanoTime();
    Contender contender = Way.valueOf(args[0]).at(args[1]);
    Object owner = contender.getOwner(new Pet(1L, "Deco", 1L));
    long time = System.nanoTime() - start;
    if (!(owner instanceof Optional<?> found && found.isPresent())) {
      throw new IllegalStateException("no owner: " + owner);
    }
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    System.out.println(
        time
            + " "
            + system.getProcessCpuTime()
            + " "
            + ManagementFactory.getClassLoadingMXBean().getTotalLoadedClassCount());
    System.exit(0); // pools have threads of their own
  }
}
