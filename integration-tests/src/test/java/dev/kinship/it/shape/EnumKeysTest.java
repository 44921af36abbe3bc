package dev.kinship.it.shape;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.it.Lab;
import dev.kinship.runtime.query.Fetch;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** Enums as keys, and as parts of keys: in columns of text and in those of a type of their own. */
@ParameterizedClass
@ValueSource(strings = {"currency", "text", "varchar(9)"})
class EnumKeysTest {

  @RegisterExtension
  static final Lab lab = Lab.with("CREATE TYPE currency AS ENUM ('EUR', 'USD', 'CHF')");

  enum Cur {
    EUR,
    USD,
    CHF
  }

  @Entity
  record Curr(@Id Cur code, @BelongsTo(reverse = "tied") @Nullable Cur anchorCode)
      implements EnumKeysTest_CurrAssociations {}

  @Entity
  record Price(
      @Id long id, @BelongsTo(value = Curr.class, reverse = "prices") @Nullable Cur currCode)
      implements EnumKeysTest_PriceAssociations {}

  @Entity
  record Boss(@Id long id) implements EnumKeysTest_BossAssociations {}

  @Entity
  record Tax(
      @Id Cur cur,
      @Id int year,
      @BelongsTo(value = Boss.class, reverse = "taxes") @Nullable Long bossId)
      implements EnumKeysTest_TaxAssociations {}

  private final String type;
  private Handle h;
  private List<Curr> all;
  private List<Price> prices;
  private List<Tax> taxes;
  private Boss boss;

  EnumKeysTest(String type) {
    this.type = type;
  }

  @BeforeEach
  void rows() {
    h = lab.handle();
    lab.sql(
        """
        DROP TABLE IF EXISTS tax, boss, price, curr;
        CREATE TABLE curr (code %1$s PRIMARY KEY, anchor_code %1$s REFERENCES curr);
        CREATE TABLE price (id bigint PRIMARY KEY, curr_code %1$s REFERENCES curr);
        CREATE TABLE boss (id bigint PRIMARY KEY);
        CREATE TABLE tax (
          cur %1$s, year int, boss_id bigint REFERENCES boss, PRIMARY KEY (cur, year));
        INSERT INTO curr VALUES ('EUR', NULL), ('USD', NULL), ('CHF', 'EUR');
        INSERT INTO price VALUES (1, 'EUR'), (2, 'EUR'), (3, 'USD'), (4, NULL);
        INSERT INTO boss VALUES (1);
        INSERT INTO tax VALUES ('EUR', 1, 1), ('EUR', 2, NULL), ('USD', 1, 1)\
        """
            .formatted(type));
    h.execute("DISCARD ALL");
    all = EnumKeysTest_CurrTable.findAll(h, List.of(Cur.EUR, Cur.USD, Cur.CHF));
    prices = EnumKeysTest_PriceTable.all(h);
    boss = EnumKeysTest_BossTable.find(h, 1).orElseThrow();
    taxes =
        List.of(
            EnumKeysTest_TaxTable.find(h, Cur.EUR, 1).orElseThrow(),
            EnumKeysTest_TaxTable.find(h, Cur.EUR, 2).orElseThrow(),
            EnumKeysTest_TaxTable.find(h, Cur.USD, 1).orElseThrow());
  }

  @Test
  void some_for_each() {
    Fetch<Price> last = Fetch.<Price>all().orderBy(EnumKeysTest_PriceTable.ID.desc()).limit(1);
    var loaded = lab.costs(1, () -> EnumKeysTest_CurrTable.PRICES.load(h, all, last));

    assertThat(loaded.of(all.get(0))).containsExactly(prices.get(1));
    assertThat(loaded.of(all.get(1))).containsExactly(prices.get(2));
    assertThat(loaded.of(all.get(2))).isEmpty();
  }

  private static int numberOfPrices(Curr curr) {
    return switch (curr.code()) {
      case EUR -> 2;
      case USD -> 1;
      case CHF -> 0;
    };
  }

  @Test
  void a_loop() {
    for (Curr each : all) {
      assertThat(each.getPrices(h)).hasSize(numberOfPrices(each));
      assertThat(each.countPrices(h)).isEqualTo(numberOfPrices(each));
    }
    for (Price each : prices) {
      assertThat(each.getCurr(h).map(Curr::code).orElse(null)).isEqualTo(each.currCode());
    }
    for (Tax each : EnumKeysTest_TaxTable.all(h)) {
      assertThat(each.hasBoss(h)).isEqualTo(each.bossId() != null);
      assertThat(each.getBoss(h).isPresent()).isEqualTo(each.bossId() != null);
    }
  }

  @Test
  void writes_of_many() {
    Curr eur = all.get(0);
    Curr chf = all.get(2);
    var added =
        lab.costs(
            1,
            () ->
                EnumKeysTest_CurrTable.PRICES.add(
                    h, Map.of(eur, prices.subList(1, 2), chf, prices.subList(2, 4))));
    assertThat(added.get(eur).untouched()).hasSize(1);
    assertThat(added.get(chf).linked()).hasSize(2);

    var set = EnumKeysTest_CurrTable.PRICES.set(h, Map.of(chf, prices.subList(0, 1)));
    assertThat(set.get(chf).unlinked()).extracting(Price::id).containsExactly(3L, 4L);
    var removed = EnumKeysTest_CurrTable.PRICES.remove(h, Map.of(eur, prices, chf, List.of()));
    assertThat(removed.get(eur).unlinked()).extracting(Price::id).containsExactly(2L);
    assertThat(EnumKeysTest_PriceTable.CURR.set(h, prices, eur)).hasSize(4);
    assertThat(lab.column(String.class, "SELECT curr_code::text FROM price")).containsOnly("EUR");
    assertThat(EnumKeysTest_PriceTable.CURR.set(h, prices, null)).hasSize(4);
  }

  @Test
  void writes_of_many_in_a_self_reference() {
    Curr usd = all.get(1);
    var set = EnumKeysTest_CurrTable.TIED.set(h, Map.of(usd, List.of(all.get(0), all.get(2))));
    assertThat(set.get(usd).linked()).hasSize(2);
    assertThat(usd.getTied(h)).hasSize(2);
    assertThat(usd.setTied(h, all.get(0)).unlinked())
        .extracting(Curr::code)
        .containsExactly(Cur.CHF);
  }

  @Test
  void parts_of_keys() {
    assertThat(boss.getTaxes(h)).hasSize(2);
    assertThat(boss.hasTaxes(h, taxes.get(0), taxes.get(2))).isTrue();
    var set = lab.costs(1, () -> boss.setTaxes(h, taxes.get(0), taxes.get(1)));
    assertThat(set.linked()).extracting(Tax::year).containsExactly(2);
    assertThat(set.unlinked()).extracting(Tax::cur).containsExactly(Cur.USD);
    assertThat(set.untouched()).hasSize(1);
    assertThat(boss.removeTaxes(h, taxes).unlinked()).hasSize(2);

    assertThat(EnumKeysTest_BossTable.TAXES.add(h, Map.of(boss, taxes)).get(boss).linked())
        .hasSize(3);
    assertThat(EnumKeysTest_BossTable.TAXES.remove(h, Map.of(boss, taxes)).get(boss).unlinked())
        .hasSize(3);
    assertThat(EnumKeysTest_TaxTable.BOSS.set(h, taxes, boss)).hasSize(3);
    assertThat(EnumKeysTest_TaxTable.BOSS.set(h, taxes, null)).hasSize(3);
  }
}
