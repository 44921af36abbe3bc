package clinic;

import dagger.Component;
import dagger.Module;
import dagger.Provides;

/** Dagger writes its implementation. */
@Component(modules = Reception.Badges.class)
public interface Reception {

  Badge badge();

  /** Makes a badge as an accessor does. */
  @Module
  interface Badges {

    @Provides
    static Badge badge() {
      return new Manager(7L, "John").buildBadge(b -> b.id(8L).code("red"));
    }
  }
}
