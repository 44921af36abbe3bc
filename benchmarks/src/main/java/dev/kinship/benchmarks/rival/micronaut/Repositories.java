package dev.kinship.benchmarks.rival.micronaut;

import dev.kinship.benchmarks.rival.micronaut.Rows.AccountRow;
import dev.kinship.benchmarks.rival.micronaut.Rows.PersonRow;
import dev.kinship.benchmarks.rival.micronaut.Rows.PetRow;
import dev.kinship.benchmarks.rival.micronaut.Rows.TagRow;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What Micronaut's processor writes the statements of: by the methods' names where it can. */
final class Repositories {

  private Repositories() {}

  /** Of persons. */
  @JdbcRepository(dialect = Dialect.POSTGRES)
  interface Persons extends CrudRepository<PersonRow, Long> {}

  /** Of pets. */
  @JdbcRepository(dialect = Dialect.POSTGRES)
  interface Pets extends CrudRepository<PetRow, Long> {

    List<PetRow> findByOwnerIdOrderById(Long ownerId);

    List<PetRow> findByIdIn(List<Long> ids);

    boolean existsByOwnerId(Long ownerId);

    long countByOwnerId(Long ownerId);

    void update(@Id Long id, @Nullable Long ownerId);

    @Query("UPDATE pet SET owner_id = NULL WHERE owner_id = :owner AND id NOT IN (:ids)")
    int unlinkOthers(Long owner, List<Long> ids);

    @Query(
        "UPDATE pet SET owner_id = :owner WHERE id IN (:ids) AND owner_id IS DISTINCT FROM :owner")
    int link(Long owner, List<Long> ids);
  }

  /** Of accounts. */
  @JdbcRepository(dialect = Dialect.POSTGRES)
  interface Accounts extends CrudRepository<AccountRow, Long> {

    Optional<AccountRow> findBySupplierId(Long supplierId);

    boolean existsBySupplierId(Long supplierId);

    @Query("UPDATE account SET supplier_id = NULL WHERE supplier_id = :supplier")
    int unlink(Long supplier);

    @Query("UPDATE account SET supplier_id = :supplier WHERE id = :id")
    int link(Long id, Long supplier);
  }

  /** Of tags, and of their links. */
  @JdbcRepository(dialect = Dialect.POSTGRES)
  interface Tags extends CrudRepository<TagRow, Long> {

    @Query(
        "SELECT t.id, t.name FROM tag t JOIN post_tag l ON l.tag_id = t.id"
            + " WHERE l.post_id = :post ORDER BY t.id")
    List<TagRow> findByPost(Long post);

    @Query("DELETE FROM post_tag WHERE post_id = :post AND tag_id NOT IN (:tags)")
    int unlinkOthers(Long post, List<Long> tags);

    @Query(
        "INSERT INTO post_tag (post_id, tag_id) SELECT :post, id FROM tag WHERE id IN (:tags)"
            + " ON CONFLICT DO NOTHING")
    int link(Long post, List<Long> tags);
  }
}
