package clinic;

/** Makes a pet for a person, with an accessor that the processor has written into another file. */
public class Main {
  public static void main(String[] arguments) {
    Person john = new Person(7L, "John");
    System.out.println(Greeting.of(john.buildPet(p -> p.id(8L).name("Deco"))));
    for (var method : PersonAssociations.class.getMethods()) {
      System.out.println("accessor " + method.getName());
    }
  }
}
