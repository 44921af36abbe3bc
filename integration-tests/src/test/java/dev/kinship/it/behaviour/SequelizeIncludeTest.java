package dev.kinship.it.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.Unique;
import dev.kinship.it.Lab;
import dev.kinship.runtime.Loaded;
import dev.kinship.runtime.query.Fetch;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What Sequelize includes in a find, or reads for a batch, and what a find may ask of it. */
class SequelizeIncludeTest {

  @RegisterExtension
  static final Lab lab =
      Lab.with(
          """
          CREATE TABLE country (id int PRIMARY KEY, name text NOT NULL);
          CREATE TABLE author (id int PRIMARY KEY, name text NOT NULL,
            country_id int REFERENCES country);
          CREATE TABLE book (id int PRIMARY KEY, title text NOT NULL, isbn text UNIQUE,
            author_id int REFERENCES author);
          CREATE TABLE cover (id int PRIMARY KEY, artist text NOT NULL,
            book_id int UNIQUE REFERENCES book);
          CREATE TABLE embossing (id int PRIMARY KEY, colour text NOT NULL,
            cover_id int UNIQUE REFERENCES cover);
          CREATE TABLE sale (id int PRIMARY KEY, book_isbn text REFERENCES book (isbn))\
          """);

  @Entity
  record Country(@Id int id, String name) implements SequelizeIncludeTest_CountryAssociations {}

  @Entity
  record Author(
      @Id int id,
      String name,
      @BelongsTo(value = Country.class, reverse = "authors") @Nullable Integer countryId)
      implements SequelizeIncludeTest_AuthorAssociations {}

  @Entity
  record Book(
      @Id int id,
      String title,
      @Unique @Nullable String isbn,
      @BelongsTo(value = Author.class, reverse = "books") @Nullable Integer authorId)
      implements SequelizeIncludeTest_BookAssociations {}

  @Entity
  record Cover(
      @Id int id,
      String artist,
      @BelongsTo(value = Book.class, unique = true, reverse = "cover") @Nullable Integer bookId)
      implements SequelizeIncludeTest_CoverAssociations {}

  @Entity
  record Embossing(
      @Id int id,
      String colour,
      @BelongsTo(value = Cover.class, unique = true, reverse = "embossing")
          @Nullable Integer coverId)
      implements SequelizeIncludeTest_EmbossingAssociations {}

  @Entity
  record Sale(
      @Id int id,
      @BelongsTo(value = Book.class, references = "isbn", reverse = "sales")
          @Nullable String bookIsbn)
      implements SequelizeIncludeTest_SaleAssociations {}

  private final Country norway = new Country(1, "Norway");
  private final Country sweden = new Country(2, "Sweden");
  private final Author ann = new Author(1, "Ann", 1);
  private final Author bob = new Author(2, "Bob", 2);
  private final Author cid = new Author(3, "Cid", null);
  private final Book aurora = new Book(1, "Aurora", "82-1", 1);
  private final Book boreal = new Book(2, "Boreal", "82-2", 1);
  private final Book candle = new Book(3, "Candle", "91-1", 2);
  private final Book legend = new Book(4, "Legend", null, null);
  private final List<Book> books = List.of(aurora, boreal, candle, legend);
  private final Cover blue = new Cover(1, "Kim", 1);
  private final Cover red = new Cover(2, "Lee", 3);
  private final Embossing gold = new Embossing(1, "gold", 1);
  private final Sale first = new Sale(1, "91-1");
  private final Sale unknown = new Sale(2, null);

  /**
   * The Legend has neither author nor cover, Boreal has no cover, and Cid no country and no book.
   */
  @BeforeEach
  void aLibrary() {
    lab.sql(
        """
        INSERT INTO country VALUES (1, 'Norway'), (2, 'Sweden');
        INSERT INTO author VALUES (1, 'Ann', 1), (2, 'Bob', 2), (3, 'Cid', NULL);
        INSERT INTO book VALUES (1, 'Aurora', '82-1', 1), (2, 'Boreal', '82-2', 1),
          (3, 'Candle', '91-1', 2), (4, 'Legend', NULL, NULL);
        INSERT INTO cover VALUES (1, 'Kim', 1), (2, 'Lee', 3);
        INSERT INTO embossing VALUES (1, 'gold', 1);
        INSERT INTO sale VALUES (1, '91-1'), (2, NULL)\
        """);
  }

  private static Handle h() {
    return lab.handle();
  }

  @Test
  void s02_each_row_of_a_batch_gets_its_one_or_none() {
    Loaded<Book, Optional<Cover>, Cover> covers =
        lab.costs(1, () -> SequelizeIncludeTest_BookTable.COVER.load(h(), books));

    assertThat(covers.of(aurora)).contains(blue);
    assertThat(covers.of(boreal)).isEmpty();
    assertThat(covers.of(candle)).contains(red);
    assertThat(covers.asked()).isEqualTo(books);
  }

  @Test
  void s27_each_row_of_a_batch_gets_its_target_or_none() {
    Loaded<Book, Optional<Author>, Author> authors =
        lab.costs(1, () -> SequelizeIncludeTest_BookTable.AUTHOR.load(h(), books));

    assertThat(authors.of(aurora)).contains(ann);
    assertThat(authors.of(boreal)).contains(ann);
    assertThat(authors.of(candle)).contains(bob);
    assertThat(authors.of(legend)).isEmpty();
    assertThat(authors.all()).containsExactly(ann, bob);
    lab.costs(0, () -> SequelizeIncludeTest_BookTable.AUTHOR.load(h(), List.of(legend)));
  }

  @Test
  void s40_each_row_of_a_batch_gets_its_many_with_order_and_limit_for_each() {
    List<Author> authors = List.of(ann, bob, cid);
    Fetch<Book> last =
        Fetch.<Book>all().orderBy(SequelizeIncludeTest_BookTable.TITLE.desc()).limit(1);

    Loaded<Author, List<Book>, Book> all =
        lab.costs(1, () -> SequelizeIncludeTest_AuthorTable.BOOKS.load(h(), authors));
    assertThat(all.of(ann)).containsExactly(aurora, boreal);
    assertThat(all.of(bob)).containsExactly(candle);
    assertThat(all.of(cid)).isEmpty();
    Loaded<Author, List<Book>, Book> one =
        lab.costs(1, () -> SequelizeIncludeTest_AuthorTable.BOOKS.load(h(), authors, last));
    assertThat(one.of(ann)).containsExactly(boreal);
    assertThat(one.of(bob)).containsExactly(candle);
    assertThat(one.of(cid)).isEmpty();
  }

  @Test
  void s53_a_row_without_an_associated_one_is_there_all_the_same() {
    List<Book> all = SequelizeIncludeTest_BookTable.all(h());

    assertThat(all).isEqualTo(books);
    assertThat(SequelizeIncludeTest_BookTable.AUTHOR.load(h(), all).of(legend)).isEmpty();
    assertThat(SequelizeIncludeTest_BookTable.COVER.load(h(), all).of(legend)).isEmpty();
    assertThat(legend.getAuthor(h())).isEmpty();
    assertThat(legend.getCover(h())).isEmpty();
  }

  @Test
  void s54_what_is_included_is_named_by_the_association_itself() {
    Fetch<Author> bobs = Fetch.where(SequelizeIncludeTest_AuthorTable.NAME.eq("Bob"));

    assertThat(SequelizeIncludeTest_BookTable.AUTHOR.load(h(), books, bobs).all())
        .containsExactly(bob);
    assertThat(SequelizeIncludeTest_BookTable.COVER.load(h(), books).all())
        .containsExactly(blue, red);
    assertThat(SequelizeIncludeTest_AuthorTable.BOOKS.load(h(), List.of(bob)).all())
        .containsExactly(candle);
  }

  @Test
  void s55_from_target_to_target() {
    var authors = SequelizeIncludeTest_BookTable.AUTHOR.load(h(), books);
    var countries = lab.costs(1, () -> authors.then(h(), SequelizeIncludeTest_AuthorTable.COUNTRY));

    assertThat(authors.of(boreal).flatMap(countries::of)).contains(norway);
    assertThat(authors.of(candle).flatMap(countries::of)).contains(sweden);
  }

  @Test
  void s55_from_one_to_one_and_back_from_many() {
    var covers = SequelizeIncludeTest_BookTable.COVER.load(h(), books);
    var embossings =
        lab.costs(1, () -> covers.then(h(), SequelizeIncludeTest_CoverTable.EMBOSSING));
    assertThat(covers.of(aurora).flatMap(embossings::of)).contains(gold);
    assertThat(covers.of(candle).flatMap(embossings::of)).isEmpty();

    var theirBooks = SequelizeIncludeTest_AuthorTable.BOOKS.load(h(), List.of(ann, cid));
    var theirAuthors = theirBooks.then(h(), SequelizeIncludeTest_BookTable.AUTHOR);
    assertThat(theirBooks.of(ann))
        .allSatisfy(book -> assertThat(theirAuthors.of(book)).contains(ann));
    var theirCovers = theirBooks.then(h(), SequelizeIncludeTest_BookTable.COVER);
    assertThat(theirCovers.of(aurora)).contains(blue);
    assertThat(theirCovers.of(boreal)).isEmpty();
  }

  @Test
  void s57_a_condition_on_what_is_included_leaves_the_main_row() {
    Fetch<Author> nobody = Fetch.where(SequelizeIncludeTest_AuthorTable.NAME.eq("Nobody"));
    var authors = SequelizeIncludeTest_BookTable.AUTHOR.load(h(), books, nobody);

    assertThat(authors.asked()).isEqualTo(books);
    authors.forEach((book, author) -> assertThat(author).as(book.title()).isEmpty());
    assertThat(aurora.getAuthor(h(), nobody)).isEmpty();
  }

  @Test
  void s58_a_key_may_refer_to_another_column() {
    var sold = SequelizeIncludeTest_SaleTable.BOOK.load(h(), List.of(first, unknown));

    assertThat(sold.of(first)).contains(candle);
    assertThat(sold.of(unknown)).isEmpty();
    List<Book> withIsbn = List.of(aurora, candle);
    var sales = SequelizeIncludeTest_BookTable.SALES.load(h(), withIsbn);
    assertThat(sales.of(candle)).containsExactly(first);
    assertThat(sales.of(aurora)).isEmpty();
  }
}
