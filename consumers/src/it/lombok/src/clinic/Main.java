package clinic;

/** Makes each entity as its accessors do, as far as it needs no database. */
public final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    Person john = new Person();
    john.setId(7L);
    Pet deco = john.buildPet(p -> p.id(8L).name("Deco")).withName("Rex");
    System.out.println(deco);
    Visit visit = deco.buildVisit(v -> v.id(9L).reason("fever"));
    System.out.println(visit);
    Bill bill = visit.buildBill(b -> b.id(10L).cents(500));
    System.out.println(bill);
    System.out.println(bill.buildPayment(p -> p.cents(100)).withId(11L).getBillId());
  }
}
