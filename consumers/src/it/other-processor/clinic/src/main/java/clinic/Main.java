package clinic;

/** Uses both ends. */
public final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    Pet deco = new Person(7L, "John").buildPet(p -> p.id(8L).name("Deco"));
    System.out.println(deco.name + ", " + deco.id + ", of " + deco.ownerId);
  }
}
