package dev.kinship.junit.wire;

import dev.kinship.runtime.config.KinshipConfig;
import dev.kinship.runtime.config.ReadMode;
import dev.kinship.runtime.error.OneByOneException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.spi.JdbiPlugin;
import org.jspecify.annotations.Nullable;

/**
 * Sits on the connections of a {@code Jdbi}'s handles. A logger of Jdbi's would not do: it hears
 * nothing of what goes straight to the connection, or makes the accessors go another way than in
 * production.
 */
public final class Tap implements JdbiPlugin {

  private final List<Listener> listeners = new CopyOnWriteArrayList<>();
  private volatile @Nullable ConnectionFactory factory;

  Tap() {}

  /**
   * Finds the tap of a {@code Jdbi}, or sets one.
   *
   * @param jdbi the {@code Jdbi}
   * @return its tap
   */
  public static Tap of(Jdbi jdbi) {
    Tap tap = jdbi.getConfig(TapConfig.class).tap();
    jdbi.installPlugin(tap); // which it does once
    return tap;
  }

  /**
   * Tells a listener of all that is sent from now on, once.
   *
   * @param listener the listener
   */
  public void add(Listener listener) {
    synchronized (listeners) {
      if (!listeners.contains(listener)) {
        listeners.add(listener);
      }
    }
  }

  /**
   * Tells a listener no more.
   *
   * @param listener the listener
   */
  public void remove(Listener listener) {
    listeners.remove(listener);
  }

  @Override
  public void customizeJdbi(Jdbi jdbi) {
    factory = Factories.of(jdbi);
  }

  @Override
  public Connection customizeConnection(Connection connection) {
    return TappedConnection.around(connection, this);
  }

  @Override
  public Handle customizeHandle(Handle handle) {
    for (Listener each : listeners) {
      ReadMode mode = each.readMode();
      if (mode != null) {
        KinshipConfig config = handle.getConfig(KinshipConfig.class);
        Consumer<OneByOneException> users = config.oneByOneListener();
        Consumer<OneByOneException> ours = this::foundOneByOne;
        config.setReadMode(mode).setOneByOneListener(users == null ? ours : ours.andThen(users));
        break; // all listeners hear of it
      }
    }
    return handle;
  }

  /**
   * Closes a handle's connection, or leaves it open: that is for the factory to say, which may hold
   * it for a transaction that goes on. It was asked for ours, and did not know it.
   */
  void close(Connection original) throws SQLException {
    ConnectionFactory known = factory;
    if (known == null) {
      original.close();
    } else {
      known.getCleanableFor(original).close();
    }
  }

  void sent(List<String> statements, int roundTrips) {
    listeners.forEach(each -> each.sent(statements, roundTrips));
  }

  private void foundOneByOne(OneByOneException found) {
    listeners.forEach(each -> each.foundOneByOne(found));
  }
}
