package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.Changes;
import dev.kinship.runtime.query.Fetch;
import java.util.Optional;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The associations of {@link Owner}.
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
 * <p>In the SQL, {@code :key1} and {@code :key2} stand for the foreign key's value; where a key has several columns,
 * they are numbered; what stands in braces becomes the columns that were set.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public sealed interface OwnerAssociations permits Owner {

  /**
   * Returns the account; empty if there is none.
   * <pre>{@code SELECT tenant_id, id, owner_id FROM account WHERE tenant_id = :key1 AND owner_id = :key2}</pre>
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if there are several
   */
  default Optional<Account> getAccount(Handle handle) { return OwnerTable.ACCOUNT.get(handle, self()); }

  /** Returns the account if {@code fetch} asks for it, and empty otherwise; see {@link #getAccount}. */
  default Optional<Account> getAccount(Handle handle, Fetch<Account> fetch) {
    return OwnerTable.ACCOUNT.get(handle, self(), fetch);
  }

  /**
   * Returns whether there is an account now, without loading it.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM account WHERE tenant_id = :key1 AND owner_id = :key2)}</pre>
   */
  default boolean hasAccount(Handle handle) { return OwnerTable.ACCOUNT.has(handle, self()); }

  /** Returns whether there is an account that {@code fetch} asks for; see {@link #hasAccount}. */
  default boolean hasAccount(Handle handle, Fetch<Account> fetch) {
    return OwnerTable.ACCOUNT.has(handle, self(), fetch);
  }

  /**
   * Links the given account, or none if it is null. If another account is linked, that one is unlinked: its key becomes
   * null, and it stays. Returns what was linked, what was replaced, and what stayed. SQL: {@link OwnerTable#ACCOUNT}.
   */
  default Changes<Account> setAccount(Handle handle, @Nullable Account account) {
    return OwnerTable.ACCOUNT.set(handle, self(), account);
  }

  /** Links the account with this {@code id}; see {@link #setAccount}. */
  default Changes<Account> setAccountId(Handle handle, @Nullable Long accountId) {
    return OwnerTable.ACCOUNT.setId(handle, self(), accountId);
  }

  /**
   * Unlinks the account and deletes nothing. Returns what was unlinked, or nothing if there was none. SQL:
   * {@link OwnerTable#ACCOUNT}.
   */
  default Changes<Account> removeAccount(Handle handle) { return OwnerTable.ACCOUNT.remove(handle, self()); }

  /**
   * Inserts the account and returns it, if there is none yet. If there is one, nothing is inserted, and the transaction
   * can go on. SQL: {@link OwnerTable#ACCOUNT}.
   *
   * @throws dev.kinship.runtime.error.OccupiedException if there is one already
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not hold the key unique; the transaction
   *     cannot go on
   */
  default Account createAccount(Handle handle, Consumer<AccountValues> account) {
    return OwnerTable.ACCOUNT.create(handle, self(), AccountValues.of(account));
  }

  /**
   * Inserts the account, or updates the one there is, and returns it. Any number of callers may do so at once. SQL:
   * {@link OwnerTable#ACCOUNT}.
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not hold the key unique; the transaction
   *     cannot go on
   */
  default Account ensureAccount(Handle handle, Consumer<AccountValues> account) {
    return OwnerTable.ACCOUNT.ensure(handle, self(), AccountValues.of(account));
  }

  /** Returns a new account with the key of this owner, in memory only. */
  default Account buildAccount(Consumer<AccountValues> account) {
    return OwnerTable.ACCOUNT.build(self(), AccountValues.of(account));
  }

  /**
   * Updates the row of the account and returns it.
   * <pre>{@code UPDATE account p SET {assignments} WHERE tenant_id = :key1 AND owner_id = :key2
   *     AND NOT EXISTS (SELECT 1 FROM account o WHERE o.tenant_id = :key1 AND o.owner_id = :key2
   *     AND (o.tenant_id, o.id) <> (p.tenant_id, p.id)) RETURNING tenant_id, id, owner_id}</pre>
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if there are several; nothing is changed
   */
  default Account updateAccount(Handle handle, Consumer<AccountValues> account) {
    return OwnerTable.ACCOUNT.update(handle, self(), AccountValues.of(account));
  }

  /**
   * <b>Deletes</b> the account and returns it; empty if there was none. SQL: {@link OwnerTable#ACCOUNT}.
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if there are several; none is deleted
   */
  default Optional<Account> destroyAccount(Handle handle) { return OwnerTable.ACCOUNT.destroy(handle, self()); }

  /**
   * Returns the address; empty if there is none.
   * <pre>{@code SELECT tenant_id, owner_id, street FROM address WHERE tenant_id = :key1 AND owner_id = :key2}</pre>
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if there are several
   */
  default Optional<Address> getAddress(Handle handle) { return OwnerTable.ADDRESS.get(handle, self()); }

  /** Returns the address if {@code fetch} asks for it, and empty otherwise; see {@link #getAddress}. */
  default Optional<Address> getAddress(Handle handle, Fetch<Address> fetch) {
    return OwnerTable.ADDRESS.get(handle, self(), fetch);
  }

  /**
   * Returns whether there is an address now, without loading it.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM address WHERE tenant_id = :key1 AND owner_id = :key2)}</pre>
   */
  default boolean hasAddress(Handle handle) { return OwnerTable.ADDRESS.has(handle, self()); }

  /** Returns whether there is an address that {@code fetch} asks for; see {@link #hasAddress}. */
  default boolean hasAddress(Handle handle, Fetch<Address> fetch) {
    return OwnerTable.ADDRESS.has(handle, self(), fetch);
  }

  /**
   * Links the given address, or none if it is null. If another address is linked, the call is refused. Returns what was
   * linked, what was replaced, and what stayed. SQL: {@link OwnerTable#ADDRESS}.
   *
   * @throws dev.kinship.runtime.error.RefusedException if another would be replaced; nothing is changed
   */
  default Changes<Address> setAddress(Handle handle, @Nullable Address address) {
    return OwnerTable.ADDRESS.set(handle, self(), address);
  }

  /**
   * Links the address with this {@code owner_id}; see {@link #setAddress}.
   *
   * @throws dev.kinship.runtime.error.RefusedException if another would be replaced; nothing is changed
   */
  default Changes<Address> setAddressOwnerId(Handle handle, @Nullable Long addressOwnerId) {
    return OwnerTable.ADDRESS.setId(handle, self(), addressOwnerId);
  }

  /**
   * Inserts the address and returns it, if there is none yet. If there is one, nothing is inserted, and the transaction
   * can go on. SQL: {@link OwnerTable#ADDRESS}.
   *
   * @throws dev.kinship.runtime.error.OccupiedException if there is one already
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not hold the key unique; the transaction
   *     cannot go on
   */
  default Address createAddress(Handle handle, Consumer<AddressValues> address) {
    return OwnerTable.ADDRESS.create(handle, self(), AddressValues.of(address));
  }

  /**
   * Inserts the address, or updates the one there is, and returns it. Any number of callers may do so at once. SQL:
   * {@link OwnerTable#ADDRESS}.
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not hold the key unique; the transaction
   *     cannot go on
   */
  default Address ensureAddress(Handle handle, Consumer<AddressValues> address) {
    return OwnerTable.ADDRESS.ensure(handle, self(), AddressValues.of(address));
  }

  /** Returns a new address with the key of this owner, in memory only. */
  default Address buildAddress(Consumer<AddressValues> address) {
    return OwnerTable.ADDRESS.build(self(), AddressValues.of(address));
  }

  /**
   * Updates the row of the address and returns it.
   * <pre>{@code UPDATE address p SET {assignments} WHERE tenant_id = :key1 AND owner_id = :key2
   *     AND (SELECT count(*) FROM address o WHERE o.tenant_id = :key1 AND o.owner_id = :key2) = 1
   *     RETURNING tenant_id, owner_id, street}</pre>
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if there are several; nothing is changed
   */
  default Address updateAddress(Handle handle, Consumer<AddressValues> address) {
    return OwnerTable.ADDRESS.update(handle, self(), AddressValues.of(address));
  }

  /**
   * <b>Deletes</b> the address and returns it; empty if there was none. SQL: {@link OwnerTable#ADDRESS}.
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if there are several; none is deleted
   */
  default Optional<Address> destroyAddress(Handle handle) { return OwnerTable.ADDRESS.destroy(handle, self()); }

  /**
   * Returns the passport; empty if there is none.
   * <pre>{@code SELECT country, number, tenant_id, owner_id FROM passport
   *     WHERE tenant_id = :key1 AND owner_id = :key2}</pre>
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if there are several
   */
  default Optional<Passport> getPassport(Handle handle) { return OwnerTable.PASSPORT.get(handle, self()); }

  /** Returns the passport if {@code fetch} asks for it, and empty otherwise; see {@link #getPassport}. */
  default Optional<Passport> getPassport(Handle handle, Fetch<Passport> fetch) {
    return OwnerTable.PASSPORT.get(handle, self(), fetch);
  }

  /**
   * Returns whether there is a passport now, without loading it.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM passport WHERE tenant_id = :key1 AND owner_id = :key2)}</pre>
   */
  default boolean hasPassport(Handle handle) { return OwnerTable.PASSPORT.has(handle, self()); }

  /** Returns whether there is a passport that {@code fetch} asks for; see {@link #hasPassport}. */
  default boolean hasPassport(Handle handle, Fetch<Passport> fetch) {
    return OwnerTable.PASSPORT.has(handle, self(), fetch);
  }

  /**
   * Links the given passport, or none if it is null. If another passport is linked, that one is unlinked: its key
   * becomes null, and it stays. Returns what was linked, what was replaced, and what stayed. SQL:
   * {@link OwnerTable#PASSPORT}.
   */
  default Changes<Passport> setPassport(Handle handle, @Nullable Passport passport) {
    return OwnerTable.PASSPORT.set(handle, self(), passport);
  }

  /** Links the passport with this key; see {@link #setPassport}. */
  default Changes<Passport> setPassportKey(Handle handle, PassportTable.@Nullable Key passportKey) {
    return OwnerTable.PASSPORT.setKey(handle, self(), PassportTable.KEY, passportKey);
  }

  /**
   * Unlinks the passport and deletes nothing. Returns what was unlinked, or nothing if there was none. SQL:
   * {@link OwnerTable#PASSPORT}.
   */
  default Changes<Passport> removePassport(Handle handle) { return OwnerTable.PASSPORT.remove(handle, self()); }

  /**
   * Inserts the passport and returns it, if there is none yet. If there is one, nothing is inserted, and the
   * transaction can go on. SQL: {@link OwnerTable#PASSPORT}.
   *
   * @throws dev.kinship.runtime.error.OccupiedException if there is one already
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not hold the key unique; the transaction
   *     cannot go on
   */
  default Passport createPassport(Handle handle, Consumer<PassportValues> passport) {
    return OwnerTable.PASSPORT.create(handle, self(), PassportValues.of(passport));
  }

  /**
   * Inserts the passport, or updates the one there is, and returns it. Any number of callers may do so at once. SQL:
   * {@link OwnerTable#PASSPORT}.
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not hold the key unique; the transaction
   *     cannot go on
   */
  default Passport ensurePassport(Handle handle, Consumer<PassportValues> passport) {
    return OwnerTable.PASSPORT.ensure(handle, self(), PassportValues.of(passport));
  }

  /** Returns a new passport with the key of this owner, in memory only. */
  default Passport buildPassport(Consumer<PassportValues> passport) {
    return OwnerTable.PASSPORT.build(self(), PassportValues.of(passport));
  }

  /**
   * Updates the row of the passport and returns it.
   * <pre>{@code UPDATE passport p SET {assignments} WHERE tenant_id = :key1 AND owner_id = :key2
   *     AND NOT EXISTS (SELECT 1 FROM passport o WHERE o.tenant_id = :key1 AND o.owner_id = :key2
   *     AND (o.country, o.number) <> (p.country, p.number)) RETURNING country, number, tenant_id, owner_id}</pre>
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if there are several; nothing is changed
   */
  default Passport updatePassport(Handle handle, Consumer<PassportValues> passport) {
    return OwnerTable.PASSPORT.update(handle, self(), PassportValues.of(passport));
  }

  /**
   * <b>Deletes</b> the passport and returns it; empty if there was none. SQL: {@link OwnerTable#PASSPORT}.
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if there are several; none is deleted
   */
  default Optional<Passport> destroyPassport(Handle handle) { return OwnerTable.PASSPORT.destroy(handle, self()); }

  private Owner self() { return (Owner) (Object) this; }
}
