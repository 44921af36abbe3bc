package dev.kinship.it.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.it.Lab;
import dev.kinship.runtime.Loaded;
import dev.kinship.runtime.Loaded.State;
import dev.kinship.runtime.config.ReadMode;
import dev.kinship.runtime.error.DanglingKeyException;
import dev.kinship.runtime.query.Fetch;
import dev.kinship.runtime.query.Lock;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Keys that the database counts as equal and Java does not: 2.0 and 2.00, "a" and "A". */
class EqualKeysTest {

  @RegisterExtension
  static final Lab lab =
      Lab.with(
          """
          CREATE COLLATION any_case
            (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
          CREATE TABLE account (number numeric PRIMARY KEY);
          CREATE TABLE line (number numeric PRIMARY KEY, name text NOT NULL,
            account_number numeric);
          CREATE TABLE tag (name text COLLATE any_case PRIMARY KEY);
          CREATE TABLE note (id bigint, part text COLLATE any_case,
            tag_name text COLLATE any_case, about text COLLATE any_case, PRIMARY KEY (id, part));
          CREATE TABLE file (hash bytea PRIMARY KEY);
          CREATE TABLE copy (id bigint PRIMARY KEY, file_hash bytea)\
          """);

  @Entity
  record Account(@Id BigDecimal number) implements EqualKeysTest_AccountAssociations {}

  @Entity
  record Line(
      @Id BigDecimal number,
      String name,
      @BelongsTo(value = Account.class, reverse = "lines") @Nullable BigDecimal accountNumber)
      implements EqualKeysTest_LineAssociations {}

  @Entity
  record Tag(@Id String name) implements EqualKeysTest_TagAssociations {}

  /** With a key of two columns, and a tag whose key only the table has. */
  @Entity
  @BelongsTo(value = Tag.class, name = "subject", column = "about", reverse = "mentions")
  record Note(
      @Id long id,
      @Id String part,
      @BelongsTo(value = Tag.class, reverse = "notes") @Nullable String tagName)
      implements EqualKeysTest_NoteAssociations {}

  @Entity
  @SuppressWarnings("ArrayRecordComponent") // which is what this is about
  record File(@Id byte[] hash) implements EqualKeysTest_FileAssociations {}

  @Entity
  @SuppressWarnings("ArrayRecordComponent")
  record Copy(@Id Long id, @BelongsTo(value = File.class, reverse = "copies") byte[] fileHash)
      implements EqualKeysTest_CopyAssociations {}

  private static final Fetch<Line> ALONE = Fetch.<Line>all().mode(ReadMode.ONE);

  private Handle handle;

  @BeforeEach
  void rows() {
    handle = lab.handle();
    lab.sql(
        """
        INSERT INTO account VALUES (1.00), (2.00), (3.00), (4.00), (5);
        INSERT INTO line VALUES (1.0, 'a', 1.0), (2.00, 'b', 1.00), (3.0, 'c', 2.0),
          (4.000, 'd', 2.00), (5.0, 'e', 3.0), (6.0, 'f', 4.0), (7, 'g', NULL);
        INSERT INTO tag VALUES ('x'), ('y'), ('z');
        INSERT INTO note VALUES (1, 'a', 'X', 'Y'), (1, 'b', 'x', 'y'), (1, 'c', 'Y', NULL),
          (1, 'd', 'y', 'Q'), (1, 'e', 'Q', 'z');
        INSERT INTO file VALUES ('\\x01'), ('\\x02'), ('\\x03');
        INSERT INTO copy VALUES (1, '\\x01'), (2, '\\x01'), (3, '\\x02'), (4, '\\x03')\
        """);
  }

  /** What a loop returns is what each row returns by itself. */
  private static <E, V> void agree(List<E> rows, Function<E, V> ahead, Function<E, V> alone) {
    List<V> expected = rows.stream().map(alone).toList();
    List<V> results = lab.costs(2, () -> rows.stream().map(ahead).toList());
    assertThat(results).isEqualTo(expected);
  }

  @Test
  void holders_in_a_loop() {
    List<Account> accounts = accounts().subList(0, 4);

    agree(accounts, each -> each.getLines(handle), each -> each.getLines(handle, ALONE));
    agree(accounts, each -> each.countLines(handle), each -> each.countLines(handle, ALONE));
    agree(accounts, each -> each.hasLines(handle), each -> each.hasLines(handle, ALONE));
    assertThat(accounts.get(1).getLines(handle)).extracting(Line::name).containsExactly("c", "d");
  }

  private List<Account> accounts() {
    return EqualKeysTest_AccountTable.all(handle);
  }

  @Test
  void holders_that_are_loaded() {
    List<Account> accounts = accounts();
    agreeLoaded(accounts, Fetch.all());
    agreeLoaded(accounts, Fetch.<Line>all().lock(Lock.FOR_UPDATE));
    agreeLoaded(accounts, Fetch.where(EqualKeysTest_LineTable.NAME.ne("c")));
    agreeLoaded(accounts, Fetch.where(EqualKeysTest_LineTable.NAME.eq("none")));
    agreeLoaded(accounts, Fetch.<Line>all().orderBy(EqualKeysTest_LineTable.NAME.desc()));
    agreeLoaded(accounts, Fetch.<Line>all().limit(0));
    agreeLoaded(accounts, Fetch.<Line>all().limit(1));
    agreeLoaded(accounts, Fetch.<Line>all().offset(1));
    var counts = lab.costs(1, () -> EqualKeysTest_AccountTable.LINES.count(handle, accounts));
    assertThat(accounts.stream().map(counts::of)).containsExactly(2L, 2L, 1L, 1L, 0L);
    var has = lab.costs(1, () -> EqualKeysTest_AccountTable.LINES.has(handle, accounts));
    assertThat(accounts.stream().map(has::of)).containsExactly(true, true, true, true, false);
  }

  private void agreeLoaded(List<Account> accounts, Fetch<Line> fetch) {
    Loaded<Account, List<Line>, Line> lines =
        lab.costs(1, () -> EqualKeysTest_AccountTable.LINES.load(handle, accounts, fetch));
    assertThat(accounts)
        .allSatisfy(each -> assertThat(lines.of(each)).isEqualTo(each.getLines(handle, fetch)));
  }

  @Test
  void one_key_in_two_spellings() {
    List<Account> accounts =
        List.of(new Account(new BigDecimal("2")), new Account(new BigDecimal("2.000")));

    agreeLoaded(accounts, Fetch.all());
    agreeLoaded(accounts, Fetch.<Line>all().limit(1));
    var counts = lab.costs(1, () -> EqualKeysTest_AccountTable.LINES.count(handle, accounts));
    assertThat(accounts.stream().map(counts::of)).containsExactly(2L, 2L);
  }

  @Test
  void targets() {
    List<Line> lines = EqualKeysTest_LineTable.all(handle);
    List<Line> linked = lines.subList(0, 4);

    agree(
        linked,
        each -> each.getAccount(handle),
        each -> each.getAccount(handle, Fetch.<Account>all().mode(ReadMode.ONE)));
    agree(
        linked,
        each -> each.hasAccount(handle),
        each -> each.hasAccount(handle, Fetch.<Account>all().mode(ReadMode.ONE)));
    Loaded<Line, Optional<Account>, Account> accounts =
        lab.costs(1, () -> EqualKeysTest_LineTable.ACCOUNT.load(handle, lines));
    assertThat(lines.stream().map(accounts::state))
        .containsExactly(
            State.PRESENT,
            State.PRESENT,
            State.PRESENT,
            State.PRESENT,
            State.PRESENT,
            State.PRESENT,
            State.ABSENT);
    for (Fetch<Account> fetch :
        List.of(
            Fetch.<Account>all(),
            Fetch.<Account>all().limit(1),
            Fetch.<Account>all().offset(1),
            Fetch.where(EqualKeysTest_AccountTable.NUMBER.gt(BigDecimal.ONE)))) {
      Loaded<Line, Optional<Account>, Account> fetched =
          lab.costs(1, () -> EqualKeysTest_LineTable.ACCOUNT.load(handle, lines, fetch));
      assertThat(lines)
          .allSatisfy(
              each -> assertThat(fetched.of(each)).isEqualTo(each.getAccount(handle, fetch)));
    }
  }

  @Test
  void one_key_among_them_dangles() {
    lab.sql("INSERT INTO line VALUES (8, 'h', 77.0)");
    List<Line> lines = EqualKeysTest_LineTable.all(handle);

    Loaded<Line, Optional<Account>, Account> accounts =
        lab.costs(1, () -> EqualKeysTest_LineTable.ACCOUNT.load(handle, lines));

    assertThat(accounts.state(lines.get(7))).isEqualTo(State.DANGLING);
    assertThat(accounts.state(lines.get(0))).isEqualTo(State.PRESENT);
    assertThatThrownBy(() -> accounts.of(lines.get(7)))
        .isInstanceOf(DanglingKeyException.class)
        .hasMessageContaining("account_number is 77.0");
  }

  @Test
  void texts_in_any_case() {
    List<Tag> tags = EqualKeysTest_TagTable.all(handle);
    var notes = lab.costs(1, () -> EqualKeysTest_TagTable.NOTES.load(handle, tags));
    assertThat(tags.stream().map(each -> notes.of(each).size())).containsExactly(2, 2, 0);
    var mentions = lab.costs(1, () -> EqualKeysTest_TagTable.MENTIONS.load(handle, tags));
    assertThat(tags.stream().map(each -> mentions.of(each).size())).containsExactly(0, 2, 1);

    List<Note> all = EqualKeysTest_NoteTable.all(handle);
    var subjects = lab.costs(1, () -> EqualKeysTest_NoteTable.SUBJECT.load(handle, all));
    assertThat(all.stream().map(subjects::state))
        .containsExactly(State.PRESENT, State.PRESENT, State.ABSENT, State.DANGLING, State.PRESENT);
    assertThatThrownBy(() -> subjects.of(all.get(3))).hasMessageContaining("about is Q");
    var has = lab.costs(1, () -> EqualKeysTest_NoteTable.SUBJECT.has(handle, all));
    assertThat(all.stream().map(has::of)).containsExactly(true, true, false, false, true);
  }

  /** Rows that were asked by other spellings of their own keys. */
  @Test
  void rows_whose_own_key_is_spelled_otherwise() {
    List<Note> notes = List.of(new Note(1, "A", null), new Note(1, "E", null));
    var subjects = lab.costs(1, () -> EqualKeysTest_NoteTable.SUBJECT.load(handle, notes));
    assertThat(notes.stream().map(each -> subjects.of(each).orElseThrow().name()))
        .containsExactly("y", "z");
    Fetch<Tag> one = Fetch.<Tag>all().limit(1);
    var fetched = lab.costs(1, () -> EqualKeysTest_NoteTable.SUBJECT.load(handle, notes, one));
    assertThat(notes.stream().map(each -> fetched.of(each).orElseThrow().name()))
        .containsExactly("y", "z");
    var has = lab.costs(1, () -> EqualKeysTest_NoteTable.TAG.has(handle, notes));
    assertThat(notes.stream().map(has::of)).containsExactly(true, false);
  }

  @Test
  void bytes() {
    List<File> files = EqualKeysTest_FileTable.all(handle);
    agree(files, each -> each.countCopies(handle), each -> each.countCopies(handle, aloneToo()));
    List<Copy> copies = EqualKeysTest_CopyTable.all(handle);
    var found = lab.costs(1, () -> EqualKeysTest_CopyTable.FILE.load(handle, copies));
    assertThat(copies.stream().map(each -> found.of(each).orElseThrow().hash()[0]))
        .containsExactly((byte) 1, (byte) 1, (byte) 2, (byte) 3);
  }

  @Test
  void another_instance_finds_the_result_by_the_same_key() {
    var copies = EqualKeysTest_FileTable.COPIES.load(handle, EqualKeysTest_FileTable.all(handle));
    assertThat(copies.of(new File(new byte[] {1}))).hasSize(2);
    var counts = EqualKeysTest_FileTable.COPIES.count(handle, EqualKeysTest_FileTable.all(handle));
    assertThat(counts.of(new File(new byte[] {1}))).isEqualTo(2);
    var files = EqualKeysTest_CopyTable.FILE.load(handle, EqualKeysTest_CopyTable.all(handle));
    assertThat(files.of(new Copy(9L, new byte[] {2}))).isPresent();

    var lines = EqualKeysTest_AccountTable.LINES.load(handle, accounts());
    assertThat(lines.of(new Account(new BigDecimal("1")))).hasSize(2);
    var targets = EqualKeysTest_LineTable.ACCOUNT.load(handle, EqualKeysTest_LineTable.all(handle));
    Line other = new Line(BigDecimal.TEN, "", new BigDecimal("1"));
    assertThat(targets.of(other)).contains(new Account(new BigDecimal("1.00")));
  }

  @Test
  void the_same_key_can_be_written_again() {
    Line line = EqualKeysTest_LineTable.find(handle, new BigDecimal("1")).orElseThrow();
    Line again = lab.costs(1, () -> line.setAccountNumber(handle, new BigDecimal("1.00")));
    assertThat(again.getAccount(handle)).isPresent();
    Copy copy = EqualKeysTest_CopyTable.find(handle, 1L).orElseThrow();
    Copy same = lab.costs(1, () -> copy.setFile(handle, new File(new byte[] {1})));
    assertThat(same.fileHash()).isEqualTo(copy.fileHash());
  }

  private static Fetch<Copy> aloneToo() {
    return Fetch.<Copy>all().mode(ReadMode.ONE);
  }
}
