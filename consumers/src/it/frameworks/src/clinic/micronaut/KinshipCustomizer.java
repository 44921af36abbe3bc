package clinic.micronaut;

import dev.kinship.runtime.KinshipPlugin;
import io.micronaut.configuration.jdbi.JdbiCustomizer;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import org.jdbi.v3.core.Jdbi;

@Singleton
@Named("default") // the data source
class KinshipCustomizer implements JdbiCustomizer {

  @Override
  public void customize(Jdbi jdbi) {
    jdbi.installPlugin(new KinshipPlugin());
  }
}
