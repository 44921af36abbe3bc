package dev.kinship.it;

import dev.kinship.it.bean.BeanFamily;
import dev.kinship.it.copy.CopyFamily;
import dev.kinship.it.field.FieldFamily;
import dev.kinship.it.record.RecordFamily;
import dev.kinship.it.tenant.TenantFamily;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** What parametrised tests run with. */
public final class Families {

  private Families() {}

  /** Each form of entity. */
  public static List<Family<?, ?>> forms() {
    return List.of(new RecordFamily(), new BeanFamily(), new FieldFamily(), new CopyFamily());
  }

  /** Each form of entity, and one with keys of several columns, which has tables of its own. */
  public static List<Family<?, ?>> formsAndKeys() {
    return Stream.concat(forms().stream(), Stream.of(new TenantFamily())).toList();
  }

  /** Each form of entity, outside of transactions and in one. */
  public static Stream<Arguments> inAndOutOfTransactions() {
    return forms().stream()
        .flatMap(
            form -> {
              String name = form.getClass().getSimpleName();
              return Stream.of(
                  Arguments.argumentSet(name, form, false),
                  Arguments.argumentSet(name + " in transactions", form, true));
            });
  }
}
