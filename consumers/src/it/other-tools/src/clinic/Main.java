package clinic;

import org.mapstruct.factory.Mappers;

/** Uses what each tool has generated, as far as it needs no database. */
public final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    Badge badge = DaggerReception.create().badge();
    BadgeMapper mapper = Mappers.getMapper(BadgeMapper.class);
    System.out.println(BadgeBuilder.builder(mapper.toBadge(mapper.toDto(badge))).code("blue").build());
    DeskMapper desks = Mappers.getMapper(DeskMapper.class);
    Desk desk = new Manager(7L, "John").buildDesk(d -> d.id(9L).room("A"));
    desks.update(new DeskMapper.DeskDto(9L, "B", 7L), desk);
    System.out.println(desks.toDesk(desks.toDto(desk)));
    System.out.println(desks.toManager(desks.toDto(new Manager(7L, "John"))));
    System.out.println(Door.openedBy(badge));
    System.out.println(ImmutableVisit.builder().badge(badge).reason("fever").build());
  }
}
