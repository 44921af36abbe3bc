package dev.kinship.it.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.it.Lab;
import dev.kinship.runtime.error.ContradictionException;
import dev.kinship.runtime.error.DanglingKeyException;
import dev.kinship.runtime.error.NoSuchRowException;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Keys that Java tells apart and PostgreSQL does not: what was written is told as it was. */
class ExactKeysTest {

  @RegisterExtension
  static final Lab lab =
      Lab.with(
          """
          CREATE TABLE account (no numeric PRIMARY KEY);
          CREATE TABLE line (id numeric PRIMARY KEY, account_no numeric REFERENCES account);
          CREATE TABLE cell (
            x numeric, y int, account_no numeric REFERENCES account, PRIMARY KEY (x, y));
          CREATE TABLE blob (hash bytea PRIMARY KEY);
          CREATE TABLE part (id bytea PRIMARY KEY, blob_hash bytea REFERENCES blob);
          CREATE TABLE shift (since timestamptz PRIMARY KEY);
          CREATE TABLE duty (id bigint PRIMARY KEY, shift_since timestamptz REFERENCES shift);
          CREATE TABLE land (code char(5) PRIMARY KEY)""");

  @Entity
  record Account(@Id BigDecimal no) implements ExactKeysTest_AccountAssociations {}

  @Entity
  record Line(
      @Id BigDecimal id,
      @BelongsTo(value = Account.class, reverse = "lines") @Nullable BigDecimal accountNo)
      implements ExactKeysTest_LineAssociations {}

  @Entity
  record Cell(
      @Id BigDecimal x,
      @Id int y,
      @BelongsTo(value = Account.class, reverse = "cells") @Nullable BigDecimal accountNo)
      implements ExactKeysTest_CellAssociations {}

  @Entity
  @SuppressWarnings("ArrayRecordComponent") // as a user may have it
  record Blob(@Id byte[] hash) implements ExactKeysTest_BlobAssociations {}

  @Entity
  @NullUnmarked // NullAway does not follow a nullable array through a method reference
  @SuppressWarnings("ArrayRecordComponent")
  record Part(@Id byte[] id, @BelongsTo(value = Blob.class, reverse = "parts") byte[] blobHash)
      implements ExactKeysTest_PartAssociations {}

  @Entity
  record Shift(@Id OffsetDateTime since) implements ExactKeysTest_ShiftAssociations {}

  @Entity
  record Duty(
      @Id long id,
      @BelongsTo(value = Shift.class, reverse = "duties") @Nullable OffsetDateTime shiftSince)
      implements ExactKeysTest_DutyAssociations {}

  @Entity
  record Land(@Id String code) implements ExactKeysTest_LandAssociations {}

  private Handle h;

  @BeforeEach
  void rows() {
    h = lab.handle();
    lab.sql(
        """
        INSERT INTO account VALUES (1.00), (2.0), (300);
        INSERT INTO line VALUES (1.0, 1.0), (2, 1), (3.000, 2.00), (100, NULL);
        INSERT INTO cell VALUES (1.0, 1, 1), (1.00, 2, NULL);
        INSERT INTO blob VALUES ('\\x01'), ('\\x02');
        INSERT INTO part VALUES ('\\x0a', '\\x01'), ('\\x0b', '\\x01'), ('\\x0c', NULL);
        INSERT INTO shift VALUES ('2026-07-01 12:00+00');
        INSERT INTO duty VALUES (1, '2026-07-01 12:00+00'), (2, NULL);
        INSERT INTO land VALUES ('de'), ('fr')""");
  }

  private static BigDecimal no(String text) {
    return new BigDecimal(text);
  }

  private static Line line(String id) {
    return new Line(no(id), null);
  }

  private static byte[] bytes(int value) {
    return new byte[] {(byte) value};
  }

  @Test
  void numbers_of_one_target() {
    Account one = new Account(no("1"));
    var added = one.addLines(h, line("1"), line("3"), line("1.00"));
    assertThat(added.untouched()).hasSize(1);
    assertThat(added.linked()).containsExactly(new Line(no("3"), no("1")));
    assertThat(one.hasLines(h, line("1"), line("1.0"))).isTrue();

    var removed = one.removeLines(h, new Line(no("1.000"), no("1.0")), line("100.0"));
    assertThat(removed.unlinked()).containsExactly(line("1.000"));
    assertThat(removed.untouched()).containsExactly(line("100.0"));
    var set = one.setLines(h, line("2.0"), line("1E+2"));
    assertThat(set.untouched()).hasSize(1);
    assertThat(set.linked()).hasSize(1);
    assertThat(set.unlinked()).containsExactly(line("3.000"));
    assertThat(one.addLines(h, line("1E2")).untouched()).hasSize(1);
    assertThat(lab.column(String.class, "SELECT id::text FROM line WHERE account_no = 1"))
        .containsExactlyInAnyOrder("2", "100");

    assertThat(one.addCells(h, new Cell(no("1"), 1, null)).untouched()).hasSize(1);
    assertThat(one.setCells(h, new Cell(no("1.000"), 2, null)).linked()).hasSize(1);
    assertThat(one.removeCells(h, new Cell(no("1"), 2, no("1.00"))).unlinked()).hasSize(1);
    NoSuchRowException missing =
        lab.refuses(NoSuchRowException.class, 2, () -> one.addLines(h, line("700")));
    assertThat(missing).hasMessageContaining("no Line with id 700");
  }

  @Test
  void bytes_are_told_as_PostgreSQL_writes_them() {
    Blob blob = new Blob(bytes(1));
    Part part = new Part(new byte[] {10, -1}, bytes(9));

    assertThatThrownBy(() -> part.getBlob(h))
        .isInstanceOf(DanglingKeyException.class)
        .hasMessageContaining("the key blob_hash is \\x09, but");
    assertThatThrownBy(() -> part.setBlob(h, blob))
        .isInstanceOf(NoSuchRowException.class)
        .hasMessageContaining("no Part with id \\x0aff");
    assertThatThrownBy(() -> new Blob(bytes(8)).addParts(h, part))
        .isInstanceOf(NoSuchRowException.class)
        .hasMessageContaining("no Blob with hash \\x08");
  }

  @Test
  void numbers_of_many_targets() {
    Account one = new Account(no("1.0000"));
    Account two = new Account(no("2"));
    Account another = new Account(no("1"));
    Map<Account, List<Line>> wanted = new LinkedHashMap<>();
    wanted.put(one, List.of(line("1.00")));
    wanted.put(two, List.of(line("3"), line("100.0")));
    wanted.put(another, List.of(line("2.0")));
    var added = lab.costs(1, () -> ExactKeysTest_AccountTable.LINES.add(h, wanted));
    assertThat(added.get(one).untouched()).hasSize(2);
    assertThat(added.get(another)).isEqualTo(added.get(one));
    assertThat(added.get(two).untouched()).hasSize(1);
    assertThat(added.get(two).linked()).containsExactly(new Line(no("100.0"), no("2")));
    assertThat(ExactKeysTest_AccountTable.LINES.add(h, wanted).get(two).untouched()).hasSize(2);

    var set = ExactKeysTest_AccountTable.LINES.set(h, Map.of(two, List.of(line("2"))));
    assertThat(set.get(two).linked()).hasSize(1);
    assertThat(set.get(two).unlinked()).containsExactlyInAnyOrder(line("3.000"), line("100"));
    var removed =
        ExactKeysTest_AccountTable.LINES.remove(
            h, Map.of(two, List.of(line("2.00")), one, List.of(line("1.00"), line("3"))));
    assertThat(removed.get(two).unlinked()).containsExactly(line("2.00"));
    assertThat(removed.get(one).unlinked()).containsExactly(line("1.00"));
    assertThat(removed.get(one).untouched()).containsExactly(line("3"));
    assertThat(lab.rows("SELECT FROM line WHERE account_no IS NOT NULL")).isEmpty();

    ContradictionException both =
        lab.refuses(
            ContradictionException.class,
            0,
            () ->
                ExactKeysTest_AccountTable.LINES.add(
                    h, Map.of(one, List.of(line("1.0")), two, List.of(line("1.00")))));
    assertThat(both).hasMessageContaining("is given to two");
  }

  @Test
  void numbers_in_a_loop_and_by_key() {
    assertThat(
            ExactKeysTest_AccountTable.findAll(
                h, List.of(no("2"), no("3E2"), no("2.000"), no("1"))))
        .extracting(each -> each.no().toPlainString())
        .containsExactly("2.0", "300", "1.00");
    Line built = new Account(no("1")).buildLine(l -> l.id(no("9")).accountNo(no("1.0")));
    assertThat(built.accountNo()).isEqualByComparingTo("1");
    for (Line each : ExactKeysTest_LineTable.all(h)) {
      assertThat(each.hasAccount(h)).isEqualTo(each.accountNo() != null);
    }
    Cell cell = new Cell(no("1"), 1, no("1"));
    var has = ExactKeysTest_CellTable.ACCOUNT.has(h, List.of(cell));
    assertThat(has.of(cell)).isTrue();
    assertThat(has.of(new Cell(no("1.00"), 1, null))).isTrue();
  }

  @Test
  void bytes_by_their_content() {
    Blob one = new Blob(bytes(1));
    Part a = new Part(bytes(10), bytes(1));
    Part b = new Part(bytes(11), bytes(1));
    Part c = new Part(bytes(12), null);
    assertThat(one.addParts(h, a, new Part(bytes(10), null)).untouched()).hasSize(1);
    var set = one.setParts(h, a, c);
    assertThat(set.untouched()).hasSize(1);
    assertThat(set.linked()).hasSize(1);
    assertThat(set.unlinked()).hasSize(1);
    assertThat(one.removeParts(h, c, b).unlinked()).hasSize(1);
    assertThat(one.hasParts(h, a, new Part(bytes(10), null))).isTrue();

    Blob two = new Blob(bytes(2));
    var added = ExactKeysTest_BlobTable.PARTS.add(h, Map.of(one, List.of(a), two, List.of(b, c)));
    assertThat(added.get(one).untouched()).hasSize(1);
    assertThat(added.get(two).linked()).hasSize(2);
    var again = ExactKeysTest_BlobTable.PARTS.add(h, Map.of(one, List.of(a), two, List.of(b, c)));
    assertThat(again.get(two).untouched()).hasSize(2);
    var moved = ExactKeysTest_BlobTable.PARTS.set(h, Map.of(two, List.of(b)));
    assertThat(moved.get(two).unlinked()).hasSize(1);
    assertThat(ExactKeysTest_BlobTable.PARTS.remove(h, Map.of(two, List.of(b))).get(two).unlinked())
        .hasSize(1);
    assertThat(ExactKeysTest_PartTable.BLOB.set(h, List.of(a, b, c), two)).hasSize(3);
    assertThat(ExactKeysTest_PartTable.BLOB.set(h, List.of(a, b, c), null)).hasSize(3);

    assertThat(ExactKeysTest_BlobTable.findAll(h, List.of(bytes(2), bytes(1), bytes(2))))
        .extracting(each -> each.hash()[0])
        .containsExactly((byte) 2, (byte) 1);
    Part built = one.buildPart(p -> p.id(bytes(13)).blobHash(bytes(1)));
    assertThat(built.blobHash()).containsExactly(1);
  }

  @Test
  void times_by_their_instant() {
    Shift shift = new Shift(OffsetDateTime.parse("2026-07-01T14:00:00+02:00"));
    assertThat(shift.addDuties(h, new Duty(1, null), new Duty(2, null)).untouched()).hasSize(1);
    assertThat(shift.removeDuties(h, new Duty(1, null)).unlinked()).hasSize(1);
    assertThat(ExactKeysTest_ShiftTable.DUTIES.add(h, Map.of(shift, List.of(new Duty(2, null)))))
        .allSatisfy((key, done) -> assertThat(done.untouched()).hasSize(1));
    assertThat(ExactKeysTest_ShiftTable.findAll(h, List.of(shift.since(), OffsetDateTime.MAX)))
        .hasSize(1);
  }

  @Test
  void what_only_the_database_takes_for_the_same_comes_last() {
    assertThat(ExactKeysTest_LandTable.findAll(h, List.of("de", "fr   ", "xx")))
        .extracting(Land::code)
        .containsExactly("fr   ", "de   ");
  }
}
