package dev.kinship.spring;

import dev.kinship.runtime.error.ConcurrencyException;
import dev.kinship.runtime.error.ConnectionLostException;
import dev.kinship.runtime.error.DanglingKeyException;
import dev.kinship.runtime.error.DatabaseException;
import dev.kinship.runtime.error.KinshipException;
import dev.kinship.runtime.error.MappingException;
import dev.kinship.runtime.error.NoSuchRowException;
import dev.kinship.runtime.error.NotUniqueException;
import dev.kinship.runtime.error.OccupiedException;
import dev.kinship.runtime.error.RefusedException;
import java.sql.SQLException;
import java.util.Objects;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DataRetrievalFailureException;
import org.springframework.dao.InvalidDataAccessApiUsageException;
import org.springframework.dao.InvalidDataAccessResourceUsageException;
import org.springframework.dao.support.PersistenceExceptionTranslator;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.support.SQLExceptionTranslator;

/**
 * Makes Spring's {@code DataAccessException}s of Kinship's exceptions and Jdbi's, where they leave
 * a {@code @Repository}. The original is the cause. A bean with {@code
 * kinship.translate-exceptions=true}.
 *
 * <table>
 * <caption>What becomes what</caption>
 * <tr><th>Kinship's</th><th>Spring's</th></tr>
 * <tr><td>{@code ConcurrencyException}</td><td>{@code ConcurrencyFailureException}</td></tr>
 * <tr><td>{@code ConnectionLostException}</td>
 *     <td>{@code DataAccessResourceFailureException}</td></tr>
 * <tr><td>{@code ConstraintException}</td>
 *     <td>{@code DataIntegrityViolationException}, {@code DuplicateKeyException}</td></tr>
 * <tr><td>{@code OccupiedException}, {@code RefusedException}, {@code NotUniqueException}</td>
 *     <td>{@code DataIntegrityViolationException}</td></tr>
 * <tr><td>{@code NoSuchRowException}, {@code DanglingKeyException}</td>
 *     <td>{@code DataRetrievalFailureException}</td></tr>
 * <tr><td>{@code MappingException}</td>
 *     <td>{@code InvalidDataAccessResourceUsageException}</td></tr>
 * <tr><td>other exceptions of Kinship's</td>
 *     <td>{@code InvalidDataAccessApiUsageException}</td></tr>
 * </table>
 */
public final class KinshipExceptionTranslator implements PersistenceExceptionTranslator {

  private final SQLExceptionTranslator sql;

  /**
   * Creates one.
   *
   * @param sql for what the database refused
   */
  public KinshipExceptionTranslator(SQLExceptionTranslator sql) {
    this.sql = sql;
  }

  @Override
  public @Nullable DataAccessException translateExceptionIfPossible(RuntimeException e) {
    return e instanceof JdbiException ours ? translated(ours) : null;
  }

  private @Nullable DataAccessException translated(JdbiException e) {
    String message = Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
    if (e instanceof ConnectionLostException) {
      return new DataAccessResourceFailureException(message, e);
    }
    if (e instanceof OccupiedException
        || e instanceof RefusedException
        || e instanceof NotUniqueException) {
      return new DataIntegrityViolationException(message, e);
    }
    if (e instanceof NoSuchRowException || e instanceof DanglingKeyException) {
      return new DataRetrievalFailureException(message, e);
    }
    if (e instanceof MappingException) {
      return new InvalidDataAccessResourceUsageException(message, e);
    }
    SQLException refused = refused(e);
    if (refused != null) {
      DataAccessException known = sql.translate(message, null, refused);
      if (e instanceof ConcurrencyException && !(known instanceof ConcurrencyFailureException)) {
        return new ConcurrencyFailureException(message, e);
      }
      return known == null ? new UncategorizedSQLException(message, null, refused) : known;
    }
    return e instanceof KinshipException && !(e instanceof DatabaseException)
        ? new InvalidDataAccessApiUsageException(message, e)
        : null;
  }

  private static @Nullable SQLException refused(Throwable e) {
    for (Throwable each = e; each != null; each = each.getCause()) {
      if (each instanceof SQLException found) {
        return found;
      }
    }
    return null;
  }
}
