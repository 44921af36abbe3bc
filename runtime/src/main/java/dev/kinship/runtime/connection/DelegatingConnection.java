package dev.kinship.runtime.connection;

import java.sql.Array;
import java.sql.Blob;
import java.sql.CallableStatement;
import java.sql.Clob;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.NClob;
import java.sql.PreparedStatement;
import java.sql.SQLClientInfoException;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.SQLXML;
import java.sql.Savepoint;
import java.sql.ShardingKey;
import java.sql.Statement;
import java.sql.Struct;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * A connection that does what another one does. It is long since JDBC's interface is; proxies would
 * want reflection, which native images would have to be told of.
 */
public abstract class DelegatingConnection implements Connection {

  private final Connection original;

  /**
   * Creates one.
   *
   * @param original does it
   */
  protected DelegatingConnection(Connection original) {
    this.original = original;
  }

  /**
   * The connection that does it.
   *
   * @return the connection
   */
  protected final Connection original() {
    return original;
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    if (type.isInstance(this)) {
      return type.cast(this);
    }
    return type.isInstance(original) ? type.cast(original) : original.unwrap(type);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) throws SQLException {
    return type.isInstance(this) || type.isInstance(original) || original.isWrapperFor(type);
  }

  @Override
  public void close() throws SQLException {
    original.close();
  }

  @Override
  public Statement createStatement() throws SQLException {
    return original.createStatement();
  }

  @Override
  public PreparedStatement prepareStatement(String sql) throws SQLException {
    return original.prepareStatement(sql);
  }

  @Override
  public CallableStatement prepareCall(String sql) throws SQLException {
    return original.prepareCall(sql);
  }

  @Override
  public String nativeSQL(String sql) throws SQLException {
    return original.nativeSQL(sql);
  }

  @Override
  public void setAutoCommit(boolean autoCommit) throws SQLException {
    original.setAutoCommit(autoCommit);
  }

  @Override
  public boolean getAutoCommit() throws SQLException {
    return original.getAutoCommit();
  }

  @Override
  public void commit() throws SQLException {
    original.commit();
  }

  @Override
  public void rollback() throws SQLException {
    original.rollback();
  }

  @Override
  public boolean isClosed() throws SQLException {
    return original.isClosed();
  }

  @Override
  public DatabaseMetaData getMetaData() throws SQLException {
    return original.getMetaData();
  }

  @Override
  public void setReadOnly(boolean readOnly) throws SQLException {
    original.setReadOnly(readOnly);
  }

  @Override
  public boolean isReadOnly() throws SQLException {
    return original.isReadOnly();
  }

  @Override
  public void setCatalog(String catalog) throws SQLException {
    original.setCatalog(catalog);
  }

  @Override
  public String getCatalog() throws SQLException {
    return original.getCatalog();
  }

  @Override
  public void setTransactionIsolation(int level) throws SQLException {
    original.setTransactionIsolation(level);
  }

  @Override
  public int getTransactionIsolation() throws SQLException {
    return original.getTransactionIsolation();
  }

  @Override
  public SQLWarning getWarnings() throws SQLException {
    return original.getWarnings();
  }

  @Override
  public void clearWarnings() throws SQLException {
    original.clearWarnings();
  }

  @Override
  public Statement createStatement(int type, int concurrency) throws SQLException {
    return original.createStatement(type, concurrency);
  }

  @Override
  public PreparedStatement prepareStatement(String sql, int type, int concurrency)
      throws SQLException {
    return original.prepareStatement(sql, type, concurrency);
  }

  @Override
  public CallableStatement prepareCall(String sql, int type, int concurrency) throws SQLException {
    return original.prepareCall(sql, type, concurrency);
  }

  @Override
  public Map<String, Class<?>> getTypeMap() throws SQLException {
    return original.getTypeMap();
  }

  @Override
  public void setTypeMap(Map<String, Class<?>> map) throws SQLException {
    original.setTypeMap(map);
  }

  @Override
  public void setHoldability(int holdability) throws SQLException {
    original.setHoldability(holdability);
  }

  @Override
  public int getHoldability() throws SQLException {
    return original.getHoldability();
  }

  @Override
  public Savepoint setSavepoint() throws SQLException {
    return original.setSavepoint();
  }

  @Override
  public Savepoint setSavepoint(String name) throws SQLException {
    return original.setSavepoint(name);
  }

  @Override
  public void rollback(Savepoint savepoint) throws SQLException {
    original.rollback(savepoint);
  }

  @Override
  public void releaseSavepoint(Savepoint savepoint) throws SQLException {
    original.releaseSavepoint(savepoint);
  }

  @Override
  public Statement createStatement(int type, int concurrency, int holdability) throws SQLException {
    return original.createStatement(type, concurrency, holdability);
  }

  @Override
  public PreparedStatement prepareStatement(String sql, int type, int concurrency, int holdability)
      throws SQLException {
    return original.prepareStatement(sql, type, concurrency, holdability);
  }

  @Override
  public CallableStatement prepareCall(String sql, int type, int concurrency, int holdability)
      throws SQLException {
    return original.prepareCall(sql, type, concurrency, holdability);
  }

  @Override
  public PreparedStatement prepareStatement(String sql, int keys) throws SQLException {
    return original.prepareStatement(sql, keys);
  }

  @Override
  public PreparedStatement prepareStatement(String sql, int[] columns) throws SQLException {
    return original.prepareStatement(sql, columns);
  }

  @Override
  public PreparedStatement prepareStatement(String sql, String[] columns) throws SQLException {
    return original.prepareStatement(sql, columns);
  }

  @Override
  public Clob createClob() throws SQLException {
    return original.createClob();
  }

  @Override
  public Blob createBlob() throws SQLException {
    return original.createBlob();
  }

  @Override
  public NClob createNClob() throws SQLException {
    return original.createNClob();
  }

  @Override
  public SQLXML createSQLXML() throws SQLException {
    return original.createSQLXML();
  }

  @Override
  public boolean isValid(int timeout) throws SQLException {
    return original.isValid(timeout);
  }

  @Override
  public void setClientInfo(String name, String value) throws SQLClientInfoException {
    original.setClientInfo(name, value);
  }

  @Override
  public void setClientInfo(Properties properties) throws SQLClientInfoException {
    original.setClientInfo(properties);
  }

  @Override
  public String getClientInfo(String name) throws SQLException {
    return original.getClientInfo(name);
  }

  @Override
  public Properties getClientInfo() throws SQLException {
    return original.getClientInfo();
  }

  @Override
  public Array createArrayOf(String type, Object[] elements) throws SQLException {
    return original.createArrayOf(type, elements);
  }

  @Override
  public Struct createStruct(String type, Object[] attributes) throws SQLException {
    return original.createStruct(type, attributes);
  }

  @Override
  public void setSchema(String schema) throws SQLException {
    original.setSchema(schema);
  }

  @Override
  public String getSchema() throws SQLException {
    return original.getSchema();
  }

  @Override
  public void abort(Executor executor) throws SQLException {
    original.abort(executor);
  }

  @Override
  public void setNetworkTimeout(Executor executor, int milliseconds) throws SQLException {
    original.setNetworkTimeout(executor, milliseconds);
  }

  @Override
  public int getNetworkTimeout() throws SQLException {
    return original.getNetworkTimeout();
  }

  @Override
  public void beginRequest() throws SQLException {
    original.beginRequest();
  }

  @Override
  public void endRequest() throws SQLException {
    original.endRequest();
  }

  @Override
  public boolean setShardingKeyIfValid(ShardingKey key, ShardingKey superKey, int timeout)
      throws SQLException {
    return original.setShardingKeyIfValid(key, superKey, timeout);
  }

  @Override
  public boolean setShardingKeyIfValid(ShardingKey key, int timeout) throws SQLException {
    return original.setShardingKeyIfValid(key, timeout);
  }

  @Override
  public void setShardingKey(ShardingKey key, ShardingKey superKey) throws SQLException {
    original.setShardingKey(key, superKey);
  }

  @Override
  public void setShardingKey(ShardingKey key) throws SQLException {
    original.setShardingKey(key);
  }

  /** The connection behind all of these. */
  private Connection innermost() {
    return original instanceof DelegatingConnection behind ? behind.innermost() : original;
  }

  /** Whether the other one is, or stands before, the same connection. */
  @Override
  public boolean equals(@Nullable Object other) {
    return innermost()
        .equals(other instanceof DelegatingConnection that ? that.innermost() : other);
  }

  @Override
  public int hashCode() {
    return innermost().hashCode();
  }

  @Override
  public String toString() {
    return getClass().getSimpleName() + " before " + original;
  }
}
