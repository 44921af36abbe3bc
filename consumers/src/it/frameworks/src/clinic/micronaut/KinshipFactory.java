package clinic.micronaut;

import dev.kinship.runtime.KinshipPlugin;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import org.jdbi.v3.core.spi.JdbiPlugin;

@Factory
class KinshipFactory {

  @Singleton
  JdbiPlugin kinship() {
    return new KinshipPlugin();
  }
}
