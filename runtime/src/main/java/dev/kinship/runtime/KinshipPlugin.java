package dev.kinship.runtime;

import dev.kinship.runtime.cohort.WatchedTransactions;
import dev.kinship.runtime.connection.WatchedConnection;
import dev.kinship.runtime.connection.Watches;
import dev.kinship.runtime.statement.Failures;
import java.sql.Connection;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleListener;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMappers;
import org.jdbi.v3.core.spi.JdbiPlugin;

/**
 * Makes the entities known to Jdbi, so that {@code mapTo(Pet.class)} uses the generated mapper, and
 * lets accessors read ahead for the rows that one statement returned ({@link
 * dev.kinship.runtime.config.ReadMode}). A conflict that is found at a commit is a {@link
 * dev.kinship.runtime.error.ConcurrencyException} with it. Without the plugin accessors work, too,
 * but read row by row. Install it before handles are opened; one plugin may serve several {@code
 * Jdbi}s and threads.
 *
 * <pre>{@code
 * Jdbi jdbi = Jdbi.create(dataSource).installPlugin(new KinshipPlugin());
 * List<Pet> pets = jdbi.withHandle(h ->
 *     h.createQuery("SELECT * FROM pet WHERE name ILIKE 'd%'").mapTo(Pet.class).list());
 * }</pre>
 */
public final class KinshipPlugin extends JdbiPlugin.Singleton {

  private final Watches watches = new Watches();

  /** Makes the plugin; it is installed once, even if it is passed twice. */
  public KinshipPlugin() {}

  @Override
  public void customizeJdbi(Jdbi jdbi) {
    jdbi.getConfig(RowMappers.class).register(new EntityMapperFactory());
    // Its hooks run for each handle, those of this class as well: a plugin is given no Jdbi there.
    jdbi.installPlugin(
        new JdbiPlugin() {
          @Override
          public Connection customizeConnection(Connection connection) {
            // whatever handler the user has set by now
            WatchedTransactions.watch(jdbi, Failures::ofTransaction);
            return watches.watch(jdbi, connection);
          }
        });
  }

  @Override
  public Handle customizeHandle(Handle handle) {
    handle.getConfig(RowMappers.class).register(new FirstMapperFactory());
    WatchedTransactions.equip(handle);
    WatchedConnection watched = WatchedConnection.of(handle.getConnection());
    if (watched != null) {
      handle.addHandleListener(
          new HandleListener() {
            @Override
            public void handleClosed(Handle closed) {
              watched.handedBack();
            }
          });
    }
    return handle;
  }
}
