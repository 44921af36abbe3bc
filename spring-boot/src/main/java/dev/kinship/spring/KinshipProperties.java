package dev.kinship.spring;

import dev.kinship.runtime.config.ReadMode;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The settings {@code kinship.*} of an application. */
@ConfigurationProperties("kinship")
public class KinshipProperties {

  /** How accessors read for rows that one statement returned. */
  private ReadMode readMode = ReadMode.COHORT;

  /** The schema that the tables of all entities are in; by default what each entity declares. */
  private @Nullable String schema;

  /**
   * Whether a data source is watched, so that read-ahead notices what JdbcTemplate and others write
   * in the same transaction. Where it is not, nothing is read ahead in transactions.
   */
  private boolean watchDataSource = true;

  /** Whether exceptions that leave a @Repository become Spring's DataAccessExceptions. */
  private boolean translateExceptions;

  /** Whether beans of the type SchemaCheck are called at the start. */
  private boolean checkSchema;

  /** Makes the settings as they are by default. */
  public KinshipProperties() {}

  /**
   * How accessors read for rows that one statement returned.
   *
   * @return the mode
   */
  public ReadMode getReadMode() {
    return readMode;
  }

  /**
   * Sets how accessors read.
   *
   * @param readMode the mode
   */
  public void setReadMode(ReadMode readMode) {
    this.readMode = readMode;
  }

  /**
   * The schema that the tables of all entities are in.
   *
   * @return the schema; null for what each entity declares
   */
  public @Nullable String getSchema() {
    return schema;
  }

  /**
   * Sets the schema.
   *
   * @param schema the schema; null for what each entity declares
   */
  public void setSchema(@Nullable String schema) {
    this.schema = schema;
  }

  /**
   * Whether data sources are watched.
   *
   * @return whether
   */
  public boolean isWatchDataSource() {
    return watchDataSource;
  }

  /**
   * Sets whether data sources are watched.
   *
   * @param watchDataSource whether
   */
  public void setWatchDataSource(boolean watchDataSource) {
    this.watchDataSource = watchDataSource;
  }

  /**
   * Whether a {@code @Repository} throws Spring's exceptions.
   *
   * @return whether
   */
  public boolean isTranslateExceptions() {
    return translateExceptions;
  }

  /**
   * Sets whether a {@code @Repository} throws Spring's exceptions.
   *
   * @param translateExceptions whether
   */
  public void setTranslateExceptions(boolean translateExceptions) {
    this.translateExceptions = translateExceptions;
  }

  /**
   * Whether the schema is checked at the start.
   *
   * @return whether
   */
  public boolean isCheckSchema() {
    return checkSchema;
  }

  /**
   * Sets whether the schema is checked at the start.
   *
   * @param checkSchema whether
   */
  public void setCheckSchema(boolean checkSchema) {
    this.checkSchema = checkSchema;
  }
}
