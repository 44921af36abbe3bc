package clinic;

import dev.kinship.runtime.query.Fetch;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Takes what is generated at its word. */
public final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    Person john = new Person();
    john.setId(7L);
    Pet deco = john.buildPet(p -> p.id(8L).name("Deco").colour(null));
    System.out.println(deco.name() + " of " + deco.ownerId());
  }

  /** Null goes only where it may, and comes only from where it may. */
  static List<String> calls(Handle h, Pet pet, Visit visit, @Nullable String reason) {
    Optional<Person> owner = pet.getOwner(h);
    Pet moved = owner.map(person -> pet.setOwner(h, person)).orElse(pet);
    Person payer = visit.getPayer(h);
    List<Pet> pets = payer.getPets(h, Fetch.where(PetTable.NAME.eq("Deco")));
    Optional<Account> account = payer.getAccount(h);
    pet.createVisit(h, v -> v.number(account.isPresent() ? 1 : 2).payerId(7L).reason(reason));
    return pets.stream().map(each -> each.name() + moved.name()).toList();
  }
}
