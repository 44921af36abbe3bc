package shop;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.Created;
import dev.kinship.runtime.query.Fetch;
import java.util.Optional;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The associations of {@link Account}.
 *
 * <p>Methods join the handle's current transaction. Each takes one round trip, in which all of its statements take
 * effect or none, and none at all if there is nothing to ask for. A {@code Fetch} adds conditions, an order or a lock
 * to the SQL. With {@code KinshipPlugin}, a read without a {@code Fetch} also loads the same for the other rows of a
 * result.
 *
 * <p>Before anything is sent, a row without a key is refused with an {@code UnsavedException}, and values that
 * contradict the association with a {@code ContradictionException}. A write that finds a row missing changes nothing
 * and throws a {@code NoSuchRowException}; what the database refuses is a {@code DatabaseException}.
 *
 * <p>In the SQL, {@code :key} stands for the foreign key's value and {@code :id} for the key of the row itself; what
 * stands in braces becomes the columns that were set.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public sealed interface AccountAssociations permits Account {

  /**
   * Returns the supplier; empty if {@link Account#supplierId} is null.
   * <pre>{@code SELECT id, name FROM supplier WHERE id = :key}</pre>
   *
   * @throws dev.kinship.runtime.error.DanglingKeyException if the key points at no row
   */
  default Optional<Supplier> getSupplier(Handle handle) { return AccountTable.SUPPLIER.get(handle, self()); }

  /** Returns the supplier if {@code fetch} asks for it, and empty otherwise; see {@link #getSupplier}. */
  default Optional<Supplier> getSupplier(Handle handle, Fetch<Supplier> fetch) {
    return AccountTable.SUPPLIER.get(handle, self(), fetch);
  }

  /**
   * Links the supplier and returns this account, changed. Null unlinks. No other column is written. If another account
   * is linked to it, that one is <b>deleted</b>. SQL: {@link AccountTable#SUPPLIER}.
   */
  default Account setSupplier(Handle handle, @Nullable Supplier supplier) {
    return AccountTable.SUPPLIER.set(handle, self(), supplier);
  }

  /** Links the supplier by its {@code id}; see {@link #setSupplier}. */
  default Account setSupplierId(Handle handle, @Nullable Long supplierId) {
    return AccountTable.SUPPLIER.setKey(handle, self(), supplierId);
  }

  /**
   * Returns whether there is a supplier now, without loading it.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM shop."Accounts" s JOIN supplier t ON t.id = s.supplier_id
   *     WHERE s.id = :id)}</pre>
   */
  default boolean hasSupplier(Handle handle) { return AccountTable.SUPPLIER.has(handle, self()); }

  /** Returns whether there is a supplier that {@code fetch} asks for; see {@link #hasSupplier}. */
  default boolean hasSupplier(Handle handle, Fetch<Supplier> fetch) {
    return AccountTable.SUPPLIER.has(handle, self(), fetch);
  }

  /**
   * Unlinks the supplier, deletes nothing, and returns this account, changed.
   * <pre>{@code UPDATE shop."Accounts" SET supplier_id = NULL WHERE id = :id}</pre>
   */
  default Account removeSupplier(Handle handle) { return AccountTable.SUPPLIER.remove(handle, self()); }

  /**
   * Inserts and links the supplier. Returns it and this account with the new key. SQL: {@link AccountTable#SUPPLIER}.
   */
  default Created<Account, Supplier> createSupplier(Handle handle, Consumer<SupplierValues> supplier) {
    return AccountTable.SUPPLIER.create(handle, self(), SupplierValues.of(supplier));
  }

  /**
   * Updates the row of the supplier and returns it.
   * <pre>{@code UPDATE supplier SET {assignments} WHERE id = :key RETURNING id, name}</pre>
   */
  default Supplier updateSupplier(Handle handle, Consumer<SupplierValues> supplier) {
    return AccountTable.SUPPLIER.update(handle, self(), SupplierValues.of(supplier));
  }

  /**
   * Unlinks the supplier, <b>deletes</b> its row, and returns this account, changed. SQL:
   * {@link AccountTable#SUPPLIER}.
   */
  default Account destroySupplier(Handle handle) { return AccountTable.SUPPLIER.destroy(handle, self()); }

  private Account self() { return (Account) (Object) this; }
}
