package clinic;

/** Uses what was generated, as far as it needs no database. */
public final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    Person john = new Person(7L, "John");
    Pet deco = john.buildPet(p -> p.id(8L).name(" Deco "));
    System.out.println(deco);
    System.out.println(deco.buildVisit(v -> v.reason("fever")).petId());
  }
}
