package dev.kinship.benchmarks;

import dev.kinship.benchmarks.byhand.BestAccounts;
import dev.kinship.benchmarks.byhand.BestInvoices;
import dev.kinship.benchmarks.byhand.BestOwners;
import dev.kinship.benchmarks.byhand.BestPets;
import dev.kinship.benchmarks.byhand.BestRows;
import dev.kinship.benchmarks.byhand.BestTags;
import dev.kinship.benchmarks.byhand.PlainWrites;
import dev.kinship.benchmarks.contender.Contender;
import dev.kinship.benchmarks.kinship.Kinship;
import dev.kinship.benchmarks.rival.Hibernate;
import dev.kinship.benchmarks.rival.Jooq;
import dev.kinship.benchmarks.rival.PlainJdbi;
import dev.kinship.benchmarks.rival.ebean.Ebean;
import dev.kinship.benchmarks.rival.micronaut.Micronaut;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Who takes part. The first is what the others are measured against. */
enum Side {
  /** The best statements that keep the same promises, by hand. */
  JDBC("JDBC"),
  /** The same again: how far from 1 its ratios are is what the machine's noise makes of them. */
  CONTROL("JDBC again"),
  KINSHIP("Kinship"),
  /** Statements by hand that keep no promises. */
  PLAIN("plain statements"),
  JDBI("Jdbi"),
  JOOQ("jOOQ"),
  HIBERNATE("Hibernate, stateless"),
  EBEAN("Ebean"),
  MICRONAUT("Micronaut Data");

  private final String title;

  Side(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  List<Contender> on(Handle handle) {
    Connection connection = handle.getConnection();
    return switch (this) {
      case JDBC, CONTROL ->
          List.of(
              new BestOwners(connection),
              new BestPets(connection),
              new BestAccounts(connection),
              new BestTags(connection),
              new BestInvoices(connection),
              new BestRows(connection));
      case KINSHIP -> List.of(new Kinship(handle));
      case PLAIN -> List.of(new PlainWrites(connection));
      case JDBI -> List.of(new PlainJdbi(handle));
      case JOOQ -> List.of(new Jooq(connection));
      case HIBERNATE -> List.of(new Hibernate(connection));
      case EBEAN -> List.of(new Ebean(url(connection)));
      case MICRONAUT -> List.of(new Micronaut(url(connection)));
    };
  }

  private static String url(Connection connection) {
    try {
      return connection.getMetaData().getURL();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
