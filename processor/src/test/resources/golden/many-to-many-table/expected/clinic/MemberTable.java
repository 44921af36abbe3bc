package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.Deleted;
import dev.kinship.runtime.Dependents;
import dev.kinship.runtime.LinkedManyToMany;
import dev.kinship.runtime.ManyToMany;
import dev.kinship.runtime.generated.BulkRows;
import dev.kinship.runtime.generated.Columns;
import dev.kinship.runtime.generated.ManyToManyBuilder;
import dev.kinship.runtime.generated.Rows;
import dev.kinship.runtime.generated.Tables;
import dev.kinship.runtime.generated.Upserts;
import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.query.Condition;
import dev.kinship.runtime.query.Fetch;
import dev.kinship.runtime.query.Key;
import dev.kinship.runtime.query.TextColumn;
import dev.kinship.runtime.table.Table;
import dev.kinship.runtime.table.TableQuery;
import dev.kinship.runtime.type.SqlTypes;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code member} of {@link Member}: its columns, its rows and its associations.
 *
 * <p>Methods join the handle's current transaction and take one round trip each, or none if they are given no rows.
 * What they return is as the database has it, also after a write. An update or a delete that finds no such row throws
 * a {@code NoSuchRowException}, what the database refuses is a {@code DatabaseException}, and a row without a key is
 * refused with an {@code UnsavedException}.
 *
 * <p>In the SQL, {@code :key} stands for the foreign key's value, {@code :id} for the key of the row itself,
 * {@code :ids} for the keys of the rows that are given and {@code :count} for their number; what stands in braces
 * becomes the columns that were set, or the condition.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
final class MemberTable {

  /** The column {@code id}, the key. */
  static final Column<Member, Long> ID = Columns.of("id", SqlTypes.LONG, Member::id);

  /** The column {@code name}. */
  static final TextColumn<Member> NAME = Columns.text("name", Member::name);

  /** The rows of {@code member} as instances of {@link Member}. */
  static final Table<Member> TABLE =
      Tables.of(
              Member.class,
              "member",
              List.of(ID, NAME),
              row -> new Member(row.get(ID), row.get(NAME)))
          .generated(MemberTable.class, MemberAssociations.class)
          .key(ID);

  /** Each row of {@code follow} links a member with a member. */
  static final LinkedManyToMany<Member, Member, Follow> FOLLOWING =
      ManyToManyBuilder.<Member, Member>named("Member.following", "MemberTable.FOLLOWING")
          .key(TABLE, ID)
          .target(() -> MemberTable.TABLE, () -> MemberTable.ID)
          .links("follow")
          .here("follower_id")
          .there("followee_id")
          .pair("follower_id", "followee_id")
          .get("SELECT id, name FROM member WHERE id IN (SELECT followee_id FROM follow WHERE follower_id = :key)")
          .orderBy("id")
          .has(
              "SELECT EXISTS (SELECT 1 FROM member"
                  + " WHERE id IN (SELECT followee_id FROM follow WHERE follower_id = :key))")
          .hasAll(
              "SELECT count(*) FROM member"
                  + " WHERE id IN (SELECT followee_id FROM follow WHERE follower_id = :key) AND id = ANY(:ids)")
          .count("SELECT count(*) FROM member WHERE id IN (SELECT followee_id FROM follow WHERE follower_id = :key)")
          .set(
              "SELECT current_setting('transaction_isolation') FROM member WHERE id = :key FOR NO KEY UPDATE",
              "WITH given AS (SELECT t.id, t.name FROM member t WHERE t.id = ANY(:ids)),"
                  + " turns AS (SELECT pg_advisory_xact_lock(hashtext('follow'), turn)::text"
                  + " FROM (SELECT DISTINCT hashtext(concat_ws(' ', followee_id, follower_id)) & 1023 AS turn"
                  + " FROM (SELECT g.id, h.id FROM member h CROSS JOIN given g WHERE h.id = :key"
                  + " UNION ALL SELECT l.followee_id, l.follower_id FROM follow l"
                  + " WHERE l.follower_id = :key) AS p (followee_id, follower_id) ORDER BY turn OFFSET 0) AS t),"
                  + " ready AS (SELECT id FROM member WHERE id = :key"
                  + " AND (SELECT count(*) FROM given) = :count AND (SELECT count(*) FROM turns) >= 0"
                  + " AND current_setting('transaction_isolation') LIKE 'read %' FOR NO KEY UPDATE SKIP LOCKED),"
                  + " gone AS (DELETE FROM follow l USING (SELECT l.followee_id FROM follow l"
                  + " WHERE l.follower_id = :key"
                  + " AND NOT EXISTS (SELECT 1 FROM given g WHERE g.id = l.followee_id)"
                  + " AND EXISTS (SELECT 1 FROM ready) ORDER BY l.followee_id, l.follower_id FOR UPDATE) h"
                  + " WHERE l.follower_id = :key AND l.followee_id = h.followee_id"
                  + " RETURNING l.follower_id, l.followee_id),"
                  + " added AS (INSERT INTO follow (follower_id, followee_id) SELECT r.id, g.id"
                  + " FROM ready r CROSS JOIN given g WHERE (SELECT count(*) FROM gone) >= 0 ORDER BY g.id"
                  + " ON CONFLICT (follower_id, followee_id) DO NOTHING RETURNING follower_id, followee_id)"
                  + " SELECT g.id, g.name, g.id IN (SELECT followee_id FROM added), FALSE FROM given g"
                  + " UNION ALL SELECT t.id, t.name, FALSE, TRUE FROM gone l JOIN member t ON t.id = l.followee_id"
                  + " ORDER BY id")
          .add(
              "WITH given AS (SELECT t.id, t.name FROM member t WHERE t.id = ANY(:ids)),"
                  + " turns AS (SELECT pg_advisory_xact_lock(hashtext('follow'), turn)::text"
                  + " FROM (SELECT hashtext(concat_ws(' ', g.id, h.id)) & 1023 AS turn"
                  + " FROM member h CROSS JOIN given g WHERE h.id = :key ORDER BY turn OFFSET 0) AS t),"
                  + " ready AS (SELECT id FROM member WHERE id = :key"
                  + " AND (SELECT count(*) FROM given) = :count AND (SELECT count(*) FROM turns) >= 0),"
                  + " added AS (INSERT INTO follow (follower_id, followee_id) SELECT r.id, g.id"
                  + " FROM ready r CROSS JOIN given g ORDER BY g.id ON CONFLICT (follower_id, followee_id) DO NOTHING"
                  + " RETURNING follower_id, followee_id)"
                  + " SELECT g.id, g.name, g.id IN (SELECT followee_id FROM added), FALSE FROM given g"
                  + " WHERE EXISTS (SELECT 1 FROM member WHERE id = :key) ORDER BY id")
          .remove(
              "WITH given AS (SELECT t.id, t.name FROM member t WHERE t.id = ANY(:ids)),"
                  + " turns AS (SELECT pg_advisory_xact_lock(hashtext('follow'), turn)::text"
                  + " FROM (SELECT hashtext(concat_ws(' ', g.id, h.id)) & 1023 AS turn"
                  + " FROM member h CROSS JOIN given g WHERE h.id = :key ORDER BY turn OFFSET 0) AS t),"
                  + " gone AS (DELETE FROM follow l USING (SELECT l.followee_id FROM follow l"
                  + " WHERE l.follower_id = :key"
                  + " AND l.followee_id = ANY(ARRAY(SELECT g.id FROM given g)) AND (SELECT count(*) FROM turns) >= 0"
                  + " ORDER BY l.followee_id, l.follower_id FOR UPDATE) h"
                  + " WHERE l.follower_id = :key AND l.followee_id = h.followee_id"
                  + " RETURNING l.follower_id, l.followee_id)"
                  + " SELECT g.id, g.name, FALSE, g.id IN (SELECT followee_id FROM gone) FROM given g"
                  + " WHERE EXISTS (SELECT 1 FROM member WHERE id = :key) ORDER BY id")
          .create(
              "WITH made AS (INSERT INTO member ({columns}) SELECT {values} FROM member WHERE id = :key"
                  + " RETURNING id, name),"
                  + " linked AS (INSERT INTO follow (follower_id, followee_id) SELECT :key, made.id FROM made"
                  + " RETURNING 1)"
                  + " SELECT id, name, EXISTS (SELECT 1 FROM linked) FROM made")
          .unique("ALTER TABLE follow ADD UNIQUE (follower_id, followee_id)")
          .ddl("ALTER TABLE follow ADD UNIQUE (follower_id, followee_id)")
          .buildThrough(() -> FollowTable.TABLE);

  /** Each row of {@code follow} links a member with a member. */
  static final LinkedManyToMany<Member, Member, Follow> FOLLOWERS =
      ManyToManyBuilder.<Member, Member>named("Member.followers", "MemberTable.FOLLOWERS")
          .key(TABLE, ID)
          .target(() -> MemberTable.TABLE, () -> MemberTable.ID)
          .links("follow")
          .here("followee_id")
          .there("follower_id")
          .pair("followee_id", "follower_id")
          .get("SELECT id, name FROM member WHERE id IN (SELECT follower_id FROM follow WHERE followee_id = :key)")
          .orderBy("id")
          .has(
              "SELECT EXISTS (SELECT 1 FROM member"
                  + " WHERE id IN (SELECT follower_id FROM follow WHERE followee_id = :key))")
          .hasAll(
              "SELECT count(*) FROM member"
                  + " WHERE id IN (SELECT follower_id FROM follow WHERE followee_id = :key) AND id = ANY(:ids)")
          .count("SELECT count(*) FROM member WHERE id IN (SELECT follower_id FROM follow WHERE followee_id = :key)")
          .set(
              "SELECT current_setting('transaction_isolation') FROM member WHERE id = :key FOR NO KEY UPDATE",
              "WITH given AS (SELECT t.id, t.name FROM member t WHERE t.id = ANY(:ids)),"
                  + " turns AS (SELECT pg_advisory_xact_lock(hashtext('follow'), turn)::text"
                  + " FROM (SELECT DISTINCT hashtext(concat_ws(' ', followee_id, follower_id)) & 1023 AS turn"
                  + " FROM (SELECT h.id, g.id FROM member h CROSS JOIN given g WHERE h.id = :key"
                  + " UNION ALL SELECT l.followee_id, l.follower_id FROM follow l"
                  + " WHERE l.followee_id = :key) AS p (followee_id, follower_id) ORDER BY turn OFFSET 0) AS t),"
                  + " ready AS (SELECT id FROM member WHERE id = :key"
                  + " AND (SELECT count(*) FROM given) = :count AND (SELECT count(*) FROM turns) >= 0"
                  + " AND current_setting('transaction_isolation') LIKE 'read %' FOR NO KEY UPDATE SKIP LOCKED),"
                  + " gone AS (DELETE FROM follow l USING (SELECT l.follower_id FROM follow l"
                  + " WHERE l.followee_id = :key"
                  + " AND NOT EXISTS (SELECT 1 FROM given g WHERE g.id = l.follower_id)"
                  + " AND EXISTS (SELECT 1 FROM ready) ORDER BY l.followee_id, l.follower_id FOR UPDATE) h"
                  + " WHERE l.followee_id = :key AND l.follower_id = h.follower_id"
                  + " RETURNING l.followee_id, l.follower_id),"
                  + " added AS (INSERT INTO follow (followee_id, follower_id) SELECT r.id, g.id"
                  + " FROM ready r CROSS JOIN given g WHERE (SELECT count(*) FROM gone) >= 0 ORDER BY g.id"
                  + " ON CONFLICT (followee_id, follower_id) DO NOTHING RETURNING followee_id, follower_id)"
                  + " SELECT g.id, g.name, g.id IN (SELECT follower_id FROM added), FALSE FROM given g"
                  + " UNION ALL SELECT t.id, t.name, FALSE, TRUE FROM gone l JOIN member t ON t.id = l.follower_id"
                  + " ORDER BY id")
          .add(
              "WITH given AS (SELECT t.id, t.name FROM member t WHERE t.id = ANY(:ids)),"
                  + " turns AS (SELECT pg_advisory_xact_lock(hashtext('follow'), turn)::text"
                  + " FROM (SELECT hashtext(concat_ws(' ', h.id, g.id)) & 1023 AS turn"
                  + " FROM member h CROSS JOIN given g WHERE h.id = :key ORDER BY turn OFFSET 0) AS t),"
                  + " ready AS (SELECT id FROM member WHERE id = :key"
                  + " AND (SELECT count(*) FROM given) = :count AND (SELECT count(*) FROM turns) >= 0),"
                  + " added AS (INSERT INTO follow (followee_id, follower_id) SELECT r.id, g.id"
                  + " FROM ready r CROSS JOIN given g ORDER BY g.id ON CONFLICT (followee_id, follower_id) DO NOTHING"
                  + " RETURNING followee_id, follower_id)"
                  + " SELECT g.id, g.name, g.id IN (SELECT follower_id FROM added), FALSE FROM given g"
                  + " WHERE EXISTS (SELECT 1 FROM member WHERE id = :key) ORDER BY id")
          .remove(
              "WITH given AS (SELECT t.id, t.name FROM member t WHERE t.id = ANY(:ids)),"
                  + " turns AS (SELECT pg_advisory_xact_lock(hashtext('follow'), turn)::text"
                  + " FROM (SELECT hashtext(concat_ws(' ', h.id, g.id)) & 1023 AS turn"
                  + " FROM member h CROSS JOIN given g WHERE h.id = :key ORDER BY turn OFFSET 0) AS t),"
                  + " gone AS (DELETE FROM follow l USING (SELECT l.follower_id FROM follow l"
                  + " WHERE l.followee_id = :key"
                  + " AND l.follower_id = ANY(ARRAY(SELECT g.id FROM given g)) AND (SELECT count(*) FROM turns) >= 0"
                  + " ORDER BY l.followee_id, l.follower_id FOR UPDATE) h"
                  + " WHERE l.followee_id = :key AND l.follower_id = h.follower_id"
                  + " RETURNING l.followee_id, l.follower_id)"
                  + " SELECT g.id, g.name, FALSE, g.id IN (SELECT follower_id FROM gone) FROM given g"
                  + " WHERE EXISTS (SELECT 1 FROM member WHERE id = :key) ORDER BY id")
          .create(
              "WITH made AS (INSERT INTO member ({columns}) SELECT {values} FROM member WHERE id = :key"
                  + " RETURNING id, name),"
                  + " linked AS (INSERT INTO follow (followee_id, follower_id) SELECT :key, made.id FROM made"
                  + " RETURNING 1)"
                  + " SELECT id, name, EXISTS (SELECT 1 FROM linked) FROM made")
          .unique("ALTER TABLE follow ADD UNIQUE (followee_id, follower_id)")
          .ddl("ALTER TABLE follow ADD UNIQUE (followee_id, follower_id)")
          .buildThrough(() -> FollowTable.TABLE);

  /** Each row of {@code member_block} links a member with a member. */
  static final ManyToMany<Member, Member> BLOCKED =
      ManyToManyBuilder.<Member, Member>named("Member.blocked", "MemberTable.BLOCKED")
          .key(TABLE, ID)
          .target(() -> MemberTable.TABLE, () -> MemberTable.ID)
          .links("member_block")
          .here("blocker_id")
          .there("blocked_id")
          .pair("blocker_id", "blocked_id")
          .get("SELECT id, name FROM member WHERE id IN (SELECT blocked_id FROM member_block WHERE blocker_id = :key)")
          .orderBy("id")
          .has(
              "SELECT EXISTS (SELECT 1 FROM member"
                  + " WHERE id IN (SELECT blocked_id FROM member_block WHERE blocker_id = :key))")
          .hasAll(
              "SELECT count(*) FROM member"
                  + " WHERE id IN (SELECT blocked_id FROM member_block WHERE blocker_id = :key) AND id = ANY(:ids)")
          .count(
              "SELECT count(*) FROM member"
                  + " WHERE id IN (SELECT blocked_id FROM member_block WHERE blocker_id = :key)")
          .set(
              "SELECT current_setting('transaction_isolation') FROM member WHERE id = :key FOR NO KEY UPDATE",
              "WITH given AS (SELECT t.id, t.name FROM member t WHERE t.id = ANY(:ids)),"
                  + " turns AS (SELECT pg_advisory_xact_lock(hashtext('member_block'), turn)::text"
                  + " FROM (SELECT DISTINCT hashtext(concat_ws(' ', blocked_id, blocker_id)) & 1023 AS turn"
                  + " FROM (SELECT g.id, h.id FROM member h CROSS JOIN given g WHERE h.id = :key"
                  + " UNION ALL SELECT l.blocked_id, l.blocker_id FROM member_block l"
                  + " WHERE l.blocker_id = :key) AS p (blocked_id, blocker_id) ORDER BY turn OFFSET 0) AS t),"
                  + " ready AS (SELECT id FROM member WHERE id = :key"
                  + " AND (SELECT count(*) FROM given) = :count AND (SELECT count(*) FROM turns) >= 0"
                  + " AND current_setting('transaction_isolation') LIKE 'read %' FOR NO KEY UPDATE SKIP LOCKED),"
                  + " gone AS (DELETE FROM member_block l USING (SELECT l.blocked_id FROM member_block l"
                  + " WHERE l.blocker_id = :key"
                  + " AND NOT EXISTS (SELECT 1 FROM given g WHERE g.id = l.blocked_id)"
                  + " AND EXISTS (SELECT 1 FROM ready) ORDER BY l.blocked_id, l.blocker_id FOR UPDATE) h"
                  + " WHERE l.blocker_id = :key AND l.blocked_id = h.blocked_id"
                  + " RETURNING l.blocker_id, l.blocked_id),"
                  + " added AS (INSERT INTO member_block (blocker_id, blocked_id) SELECT r.id, g.id"
                  + " FROM ready r CROSS JOIN given g WHERE (SELECT count(*) FROM gone) >= 0 ORDER BY g.id"
                  + " ON CONFLICT (blocker_id, blocked_id) DO NOTHING RETURNING blocker_id, blocked_id)"
                  + " SELECT g.id, g.name, g.id IN (SELECT blocked_id FROM added), FALSE FROM given g"
                  + " UNION ALL SELECT t.id, t.name, FALSE, TRUE FROM gone l JOIN member t ON t.id = l.blocked_id"
                  + " ORDER BY id")
          .add(
              "WITH given AS (SELECT t.id, t.name FROM member t WHERE t.id = ANY(:ids)),"
                  + " turns AS (SELECT pg_advisory_xact_lock(hashtext('member_block'), turn)::text"
                  + " FROM (SELECT hashtext(concat_ws(' ', g.id, h.id)) & 1023 AS turn"
                  + " FROM member h CROSS JOIN given g WHERE h.id = :key ORDER BY turn OFFSET 0) AS t),"
                  + " ready AS (SELECT id FROM member WHERE id = :key"
                  + " AND (SELECT count(*) FROM given) = :count AND (SELECT count(*) FROM turns) >= 0),"
                  + " added AS (INSERT INTO member_block (blocker_id, blocked_id) SELECT r.id, g.id"
                  + " FROM ready r CROSS JOIN given g ORDER BY g.id ON CONFLICT (blocker_id, blocked_id) DO NOTHING"
                  + " RETURNING blocker_id, blocked_id)"
                  + " SELECT g.id, g.name, g.id IN (SELECT blocked_id FROM added), FALSE FROM given g"
                  + " WHERE EXISTS (SELECT 1 FROM member WHERE id = :key) ORDER BY id")
          .remove(
              "WITH given AS (SELECT t.id, t.name FROM member t WHERE t.id = ANY(:ids)),"
                  + " turns AS (SELECT pg_advisory_xact_lock(hashtext('member_block'), turn)::text"
                  + " FROM (SELECT hashtext(concat_ws(' ', g.id, h.id)) & 1023 AS turn"
                  + " FROM member h CROSS JOIN given g WHERE h.id = :key ORDER BY turn OFFSET 0) AS t),"
                  + " gone AS (DELETE FROM member_block l USING (SELECT l.blocked_id FROM member_block l"
                  + " WHERE l.blocker_id = :key"
                  + " AND l.blocked_id = ANY(ARRAY(SELECT g.id FROM given g)) AND (SELECT count(*) FROM turns) >= 0"
                  + " ORDER BY l.blocked_id, l.blocker_id FOR UPDATE) h"
                  + " WHERE l.blocker_id = :key AND l.blocked_id = h.blocked_id RETURNING l.blocker_id, l.blocked_id)"
                  + " SELECT g.id, g.name, FALSE, g.id IN (SELECT blocked_id FROM gone) FROM given g"
                  + " WHERE EXISTS (SELECT 1 FROM member WHERE id = :key) ORDER BY id")
          .create(
              "WITH made AS (INSERT INTO member ({columns}) SELECT {values} FROM member WHERE id = :key"
                  + " RETURNING id, name),"
                  + " linked AS (INSERT INTO member_block (blocker_id, blocked_id) SELECT :key, made.id FROM made"
                  + " RETURNING 1)"
                  + " SELECT id, name, EXISTS (SELECT 1 FROM linked) FROM made")
          .unique("ALTER TABLE member_block ADD UNIQUE (blocker_id, blocked_id)")
          .ddl(
              "CREATE TABLE member_block AS SELECT h.id AS blocker_id , t.id AS blocked_id"
                  + " FROM member h, member t WHERE false;"
                  + " ALTER TABLE member_block ADD PRIMARY KEY (blocker_id, blocked_id),"
                  + " ADD FOREIGN KEY (blocker_id) REFERENCES member (id) ON DELETE CASCADE,"
                  + " ADD FOREIGN KEY (blocked_id) REFERENCES member (id) ON DELETE CASCADE")
          .build();

  /** Each row of {@code member_block} links a member with a member. */
  static final ManyToMany<Member, Member> BLOCKERS =
      ManyToManyBuilder.<Member, Member>named("Member.blockers", "MemberTable.BLOCKERS")
          .key(TABLE, ID)
          .target(() -> MemberTable.TABLE, () -> MemberTable.ID)
          .links("member_block")
          .here("blocked_id")
          .there("blocker_id")
          .pair("blocked_id", "blocker_id")
          .get("SELECT id, name FROM member WHERE id IN (SELECT blocker_id FROM member_block WHERE blocked_id = :key)")
          .orderBy("id")
          .has(
              "SELECT EXISTS (SELECT 1 FROM member"
                  + " WHERE id IN (SELECT blocker_id FROM member_block WHERE blocked_id = :key))")
          .hasAll(
              "SELECT count(*) FROM member"
                  + " WHERE id IN (SELECT blocker_id FROM member_block WHERE blocked_id = :key) AND id = ANY(:ids)")
          .count(
              "SELECT count(*) FROM member"
                  + " WHERE id IN (SELECT blocker_id FROM member_block WHERE blocked_id = :key)")
          .set(
              "SELECT current_setting('transaction_isolation') FROM member WHERE id = :key FOR NO KEY UPDATE",
              "WITH given AS (SELECT t.id, t.name FROM member t WHERE t.id = ANY(:ids)),"
                  + " turns AS (SELECT pg_advisory_xact_lock(hashtext('member_block'), turn)::text"
                  + " FROM (SELECT DISTINCT hashtext(concat_ws(' ', blocked_id, blocker_id)) & 1023 AS turn"
                  + " FROM (SELECT h.id, g.id FROM member h CROSS JOIN given g WHERE h.id = :key"
                  + " UNION ALL SELECT l.blocked_id, l.blocker_id FROM member_block l"
                  + " WHERE l.blocked_id = :key) AS p (blocked_id, blocker_id) ORDER BY turn OFFSET 0) AS t),"
                  + " ready AS (SELECT id FROM member WHERE id = :key"
                  + " AND (SELECT count(*) FROM given) = :count AND (SELECT count(*) FROM turns) >= 0"
                  + " AND current_setting('transaction_isolation') LIKE 'read %' FOR NO KEY UPDATE SKIP LOCKED),"
                  + " gone AS (DELETE FROM member_block l USING (SELECT l.blocker_id FROM member_block l"
                  + " WHERE l.blocked_id = :key"
                  + " AND NOT EXISTS (SELECT 1 FROM given g WHERE g.id = l.blocker_id)"
                  + " AND EXISTS (SELECT 1 FROM ready) ORDER BY l.blocked_id, l.blocker_id FOR UPDATE) h"
                  + " WHERE l.blocked_id = :key AND l.blocker_id = h.blocker_id"
                  + " RETURNING l.blocked_id, l.blocker_id),"
                  + " added AS (INSERT INTO member_block (blocked_id, blocker_id) SELECT r.id, g.id"
                  + " FROM ready r CROSS JOIN given g WHERE (SELECT count(*) FROM gone) >= 0 ORDER BY g.id"
                  + " ON CONFLICT (blocked_id, blocker_id) DO NOTHING RETURNING blocked_id, blocker_id)"
                  + " SELECT g.id, g.name, g.id IN (SELECT blocker_id FROM added), FALSE FROM given g"
                  + " UNION ALL SELECT t.id, t.name, FALSE, TRUE FROM gone l JOIN member t ON t.id = l.blocker_id"
                  + " ORDER BY id")
          .add(
              "WITH given AS (SELECT t.id, t.name FROM member t WHERE t.id = ANY(:ids)),"
                  + " turns AS (SELECT pg_advisory_xact_lock(hashtext('member_block'), turn)::text"
                  + " FROM (SELECT hashtext(concat_ws(' ', h.id, g.id)) & 1023 AS turn"
                  + " FROM member h CROSS JOIN given g WHERE h.id = :key ORDER BY turn OFFSET 0) AS t),"
                  + " ready AS (SELECT id FROM member WHERE id = :key"
                  + " AND (SELECT count(*) FROM given) = :count AND (SELECT count(*) FROM turns) >= 0),"
                  + " added AS (INSERT INTO member_block (blocked_id, blocker_id) SELECT r.id, g.id"
                  + " FROM ready r CROSS JOIN given g ORDER BY g.id ON CONFLICT (blocked_id, blocker_id) DO NOTHING"
                  + " RETURNING blocked_id, blocker_id)"
                  + " SELECT g.id, g.name, g.id IN (SELECT blocker_id FROM added), FALSE FROM given g"
                  + " WHERE EXISTS (SELECT 1 FROM member WHERE id = :key) ORDER BY id")
          .remove(
              "WITH given AS (SELECT t.id, t.name FROM member t WHERE t.id = ANY(:ids)),"
                  + " turns AS (SELECT pg_advisory_xact_lock(hashtext('member_block'), turn)::text"
                  + " FROM (SELECT hashtext(concat_ws(' ', h.id, g.id)) & 1023 AS turn"
                  + " FROM member h CROSS JOIN given g WHERE h.id = :key ORDER BY turn OFFSET 0) AS t),"
                  + " gone AS (DELETE FROM member_block l USING (SELECT l.blocker_id FROM member_block l"
                  + " WHERE l.blocked_id = :key"
                  + " AND l.blocker_id = ANY(ARRAY(SELECT g.id FROM given g)) AND (SELECT count(*) FROM turns) >= 0"
                  + " ORDER BY l.blocked_id, l.blocker_id FOR UPDATE) h"
                  + " WHERE l.blocked_id = :key AND l.blocker_id = h.blocker_id RETURNING l.blocked_id, l.blocker_id)"
                  + " SELECT g.id, g.name, FALSE, g.id IN (SELECT blocker_id FROM gone) FROM given g"
                  + " WHERE EXISTS (SELECT 1 FROM member WHERE id = :key) ORDER BY id")
          .create(
              "WITH made AS (INSERT INTO member ({columns}) SELECT {values} FROM member WHERE id = :key"
                  + " RETURNING id, name),"
                  + " linked AS (INSERT INTO member_block (blocked_id, blocker_id) SELECT :key, made.id FROM made"
                  + " RETURNING 1)"
                  + " SELECT id, name, EXISTS (SELECT 1 FROM linked) FROM made")
          .unique("ALTER TABLE member_block ADD UNIQUE (blocked_id, blocker_id)")
          .ddl(
              "CREATE TABLE member_block AS SELECT h.id AS blocked_id , t.id AS blocker_id"
                  + " FROM member h, member t WHERE false;"
                  + " ALTER TABLE member_block ADD PRIMARY KEY (blocked_id, blocker_id),"
                  + " ADD FOREIGN KEY (blocked_id) REFERENCES member (id) ON DELETE CASCADE,"
                  + " ADD FOREIGN KEY (blocker_id) REFERENCES member (id) ON DELETE CASCADE")
          .build();

  private static final String INSERT = "INSERT INTO member ({columns}) VALUES ({values}) RETURNING id, name";

  private static final String UPDATE = "UPDATE member SET {assignments} WHERE id = :id RETURNING id, name";

  private static final String DELETE = "DELETE FROM member WHERE id = :id";

  private MemberTable() {}

  /** Returns a member by its key; empty if there is none. {@code SELECT id, name FROM member WHERE id = :id} */
  static Optional<Member> find(Handle handle, Long id) {
    return Rows.find(handle, TABLE, "SELECT id, name FROM member WHERE id = :id", id);
  }

  /**
   * Returns the rows with these keys, in their order, as far as there are any.
   * <pre>{@code SELECT id, name FROM member WHERE id = ANY(:ids)}</pre>
   */
  static List<Member> findAll(Handle handle, Collection<Long> ids) {
    return Rows.findAll(handle, TABLE, ID, "SELECT id, name FROM member WHERE id = ANY(:ids)", ids);
  }

  /**
   * Returns whether there is a member with this key, without reading it.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM member WHERE id = :id)}</pre>
   */
  static boolean exists(Handle handle, Long id) {
    return Rows.exists(handle, TABLE, "SELECT EXISTS (SELECT 1 FROM member WHERE id = :id)", id);
  }

  /** Returns how many rows there are. {@code SELECT count(*) FROM member} */
  static long count(Handle handle) { return Rows.count(handle, TABLE, "SELECT count(*) FROM member"); }

  /** Returns how many rows {@code fetch} asks for; see {@link #count}. */
  static long count(Handle handle, Fetch<Member> fetch) { return query(handle, fetch).count(); }

  /** Returns all rows in the order of their key. {@code SELECT id, name FROM member ORDER BY id} */
  static List<Member> all(Handle handle) { return Rows.list(handle, TABLE, "SELECT id, name FROM member ORDER BY id"); }

  /**
   * Returns a query for all rows, to which conditions and an order can be added. It sends nothing yet.
   * <pre>{@code SELECT id, name FROM member}</pre>
   */
  static TableQuery<Member> query(Handle handle) { return Rows.query(handle, TABLE, "SELECT id, name FROM member"); }

  /** Returns a query for the rows that {@code fetch} asks for; see {@link #query}. */
  static TableQuery<Member> query(Handle handle, Fetch<Member> fetch) {
    return Rows.query(handle, TABLE, "SELECT id, name FROM member", fetch);
  }

  /** Returns a fetch of all rows, to which conditions and an order can be added. Nothing is sent. */
  static Fetch<Member> fetch() { return Fetch.all(); }

  /** Returns a mapper for rows with all columns; one without a key is null. */
  static RowMapper<Member> mapper() { return TABLE.mapper(); }

  /** The same for columns with a prefix, such as {@code p_}; see {@link #mapper}. */
  static RowMapper<Member> mapper(String prefix) { return TABLE.mapper(prefix); }

  /**
   * Inserts a member and returns it. Columns that are not set take the database's defaults.
   * <pre>{@code INSERT INTO member ({columns}) VALUES ({values}) RETURNING id, name}</pre>
   */
  static Member insert(Handle handle, Consumer<MemberValues> values) {
    return Rows.insert(handle, TABLE, INSERT, MemberValues.of(values));
  }

  /** Inserts a member; a key that is null takes the database's default; see {@link #insert}. */
  static Member insert(Handle handle, Member member) { return Rows.insert(handle, TABLE, INSERT, member); }

  /**
   * Inserts any number of rows and returns them in the same order. A key that is null takes the database's default.
   * Rows with a key and rows without are statements of their own; above 64,000 bytes, each takes a round trip.
   * <pre>{@code INSERT INTO member ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})
   *     RETURNING id, name}</pre>
   */
  static List<Member> insertAll(Handle handle, Collection<Member> members) {
    return Rows.insertAll(handle, TABLE,
        "INSERT INTO member ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})"
            + " RETURNING id, name", members);
  }

  /**
   * Inserts a member, or writes the columns that are set in the one with its key, and returns it. Keys never change.
   * <pre>{@code INSERT INTO member AS p ({columns}) VALUES ({values}) ON CONFLICT (id) DO UPDATE SET {updates}
   *     RETURNING id, name}</pre>
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not hold the key unique
   */
  static Member upsert(Handle handle, Consumer<MemberValues> values) {
    return Upserts.upsert(handle, TABLE, MemberValues.of(values));
  }

  /** The same with another unique key than the primary one; see {@link #upsert}. */
  static Member upsert(Handle handle, Key<Member, ?> key, Consumer<MemberValues> values) {
    return Upserts.upsert(handle, TABLE, key, MemberValues.of(values));
  }

  /** Inserts a member, or writes all its columns but keys; see {@link #upsert}. */
  static Member upsert(Handle handle, Member member) { return Upserts.upsert(handle, TABLE, member); }

  /** The same with another unique key than the primary one; see {@link #upsert}. */
  static Member upsert(Handle handle, Key<Member, ?> key, Member member) {
    return Upserts.upsert(handle, TABLE, key, member);
  }

  /** The same of any number of rows with different keys; see {@link #upsert}. */
  static List<Member> upsertAll(Handle handle, Collection<Member> members) {
    return Upserts.upsertAll(handle, TABLE, members);
  }

  /** The same with another unique key; see {@link #upsertAll}. */
  static List<Member> upsertAll(Handle handle, Key<Member, ?> key, Collection<Member> members) {
    return Upserts.upsertAll(handle, TABLE, key, members);
  }

  /**
   * Inserts a member, or returns empty if a row with one of its unique keys is there.
   * <pre>{@code INSERT INTO member ({columns}) VALUES ({values}) ON CONFLICT DO NOTHING RETURNING id, name}</pre>
   */
  static Optional<Member> insertIfAbsent(Handle handle, Consumer<MemberValues> values) {
    return Rows.insertIfAbsent(handle, TABLE, INSERT, MemberValues.of(values));
  }

  /** The same with an instance; a key that is null takes the database's default; see {@link #insertIfAbsent}. */
  static Optional<Member> insertIfAbsent(Handle handle, Member member) {
    return Rows.insertIfAbsent(handle, TABLE, INSERT, member);
  }

  /** Inserts a member without {@code RETURNING}, where the role may not SELECT; see {@link #insert}. */
  static void insertOnly(Handle handle, Consumer<MemberValues> values) {
    Rows.insertOnly(handle, TABLE, INSERT, MemberValues.of(values));
  }

  /** The same with an instance, which stays as it is; see {@link #insertOnly}. */
  static void insertOnly(Handle handle, Member member) { Rows.insertOnly(handle, TABLE, INSERT, member); }

  /** The same with any number of instances; see {@link #insertOnly}. */
  static void insertAllOnly(Handle handle, Collection<Member> members) {
    Rows.insertAllOnly(handle, TABLE,
        "INSERT INTO member ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})", members);
  }

  /**
   * Writes all columns of a row but its key, and returns it.
   * <pre>{@code UPDATE member SET {assignments} WHERE id = :id RETURNING id, name}</pre>
   */
  static Member update(Handle handle, Member member) { return Rows.update(handle, TABLE, UPDATE, member); }

  /** Writes the columns that are set in an instance's row; returns the row; see {@link #update}. */
  static Member update(Handle handle, Member member, Consumer<MemberValues> values) {
    return Rows.updateSome(handle, TABLE, UPDATE, member, MemberValues.of(values));
  }

  /** The same by the key; see {@link #update}. */
  static Member update(Handle handle, Long id, Consumer<MemberValues> values) {
    return Rows.update(handle, TABLE, UPDATE, MemberValues.of(values), id);
  }

  /** Updates any number of rows, or none if one is not there; see {@link #update}. */
  static List<Member> updateAll(Handle handle, Collection<Member> members) {
    return BulkRows.updateAll(handle, TABLE, members);
  }

  /**
   * Writes the columns that are set in all rows that meet a condition. Returns how many they are.
   * <pre>{@code UPDATE member SET {assignments} WHERE {condition}}</pre>
   */
  static long updateWhere(Handle handle, Condition<Member> condition, Consumer<MemberValues> values) {
    return BulkRows.updateWhere(handle, TABLE, condition, MemberValues.of(values));
  }

  /** The same, and returns the rows; see {@link #updateWhere}. */
  static List<Member> updateReturning(Handle handle, Condition<Member> condition, Consumer<MemberValues> values) {
    return BulkRows.updateReturning(handle, TABLE, condition, MemberValues.of(values));
  }

  /** The same in every row of the table; see {@link #updateWhere}. */
  static long updateEvery(Handle handle, Consumer<MemberValues> values) {
    return BulkRows.updateEvery(handle, TABLE, MemberValues.of(values));
  }

  /** Deletes a member. {@code DELETE FROM member WHERE id = :id} */
  static void delete(Handle handle, Member member) { Rows.delete(handle, TABLE, DELETE, member); }

  /** Deletes a member by its key; see {@link #delete}. */
  static void delete(Handle handle, Long id) { Rows.deleteKey(handle, TABLE, DELETE, id); }

  /** Deletes a member with the rows that {@code dependents} names; see {@link #delete}. */
  static Deleted delete(Handle handle, Member member, Dependents<Member> dependents) {
    return dependents.deleteWith(handle, TABLE, member);
  }

  /** Deletes a member by its key, and returns whether there was one; see {@link #delete}. */
  static boolean deleteIfExists(Handle handle, Long id) { return Rows.deleteIfExists(handle, TABLE, DELETE, id); }

  /** Deletes any number of rows, or none if one is not there; see {@link #delete}. */
  static void deleteAll(Handle handle, Collection<Member> members) { BulkRows.deleteAll(handle, TABLE, members); }

  /**
   * Deletes all rows that meet a condition, and returns how many they were.
   * <pre>{@code DELETE FROM member WHERE {condition}}</pre>
   */
  static long deleteWhere(Handle handle, Condition<Member> condition) {
    return BulkRows.deleteWhere(handle, TABLE, condition);
  }

  /** The same, and returns the rows as they were; see {@link #deleteWhere}. */
  static List<Member> deleteReturning(Handle handle, Condition<Member> condition) {
    return BulkRows.deleteReturning(handle, TABLE, condition);
  }

  /** Deletes every row of the table, and returns how many they were; see {@link #deleteWhere}. */
  static long deleteEvery(Handle handle) { return BulkRows.deleteEvery(handle, TABLE); }
}
