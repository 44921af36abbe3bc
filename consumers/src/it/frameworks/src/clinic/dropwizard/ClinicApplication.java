package clinic.dropwizard;

import dev.kinship.runtime.KinshipPlugin;
import io.dropwizard.core.Application;
import io.dropwizard.core.setup.Environment;
import io.dropwizard.jdbi3.JdbiFactory;
import org.jdbi.v3.core.Jdbi;

public class ClinicApplication extends Application<ClinicConfiguration> {

  @Override
  public void run(ClinicConfiguration configuration, Environment environment) {
    Jdbi jdbi =
        new JdbiFactory()
            .build(environment, configuration.database, "clinic")
            .installPlugin(new KinshipPlugin());
    environment.jersey().register(new PetResource(jdbi));
  }
}
