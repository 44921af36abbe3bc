package dev.kinship.testkit;

import java.util.concurrent.atomic.AtomicInteger;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A database of its own on the tests' server: an embedded PostgreSQL, one for each JVM, which runs
 * without fsync, for nothing here outlives the JVM; or the server that {@code -Dkinship.url} names.
 * All connections have the {@link DriverSettings} of the run.
 */
public final class TestDatabase {

  private static final AtomicInteger DATABASES = new AtomicInteger();

  private final String name;

  private TestDatabase(String name) {
    this.name = name;
  }

  /**
   * Makes an empty database.
   *
   * @return the database
   */
  public static TestDatabase create() {
    String name = "kinship_" + DATABASES.incrementAndGet();
    Server.create(name);
    return new TestDatabase(name);
  }

  /** Drops the database and ends the connections to it. */
  public void drop() {
    Server.drop(name);
  }

  /**
   * The server's port, for a {@link WireTap}.
   *
   * @return a port of localhost
   */
  public static int port() {
    return Server.port();
  }

  /**
   * The database's address.
   *
   * @return a JDBC URL with the user in it
   */
  public String url() {
    return url(port());
  }

  /**
   * The database's address without the settings of the run, for what a test does beside what it
   * tries: some settings do not let several statements of one text follow each other.
   *
   * @return a JDBC URL with the user in it
   */
  public String plainUrl() {
    return Server.url(name, port());
  }

  /**
   * The database's address by way of something that listens on another port of localhost.
   *
   * @param port a port of localhost
   * @return a JDBC URL with the user in it
   */
  public String url(int port) {
    return DriverSettings.ofThisRun().behind(Server.url(name, port));
  }

  /**
   * Lays out the tables that are there now as {@code -Dkinship.citus} says: {@code tenant}, {@code
   * schema}, or nothing where the property is not set.
   */
  public void distribute() {
    Server.distribute(name);
  }

  /**
   * Whether the server is distributed.
   *
   * @return whether {@code -Dkinship.citus} is set
   */
  public static boolean isDistributed() {
    return Server.layout() != Server.Layout.PLAIN;
  }

  /**
   * Whether tables that have a {@code tenant_id} are distributed by it, each tenant's rows in a
   * shard.
   *
   * @return whether {@code -Dkinship.citus=tenant} is set
   */
  public static boolean isDistributedByTenant() {
    return Server.layout() == Server.Layout.TENANT;
  }

  /**
   * The database's name.
   *
   * @return a name that needs no quotes
   */
  public String name() {
    return name;
  }

  /**
   * The database's address by way of a proxy.
   *
   * @param tap the proxy
   * @return a JDBC URL with the user in it
   */
  public String url(WireTap tap) {
    return url(tap.port());
  }

  /**
   * Connections to the database.
   *
   * @return a data source without a pool
   */
  public PGSimpleDataSource dataSource() {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(url());
    return source;
  }
}
