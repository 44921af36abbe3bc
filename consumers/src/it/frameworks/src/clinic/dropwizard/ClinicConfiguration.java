package clinic.dropwizard;

import io.dropwizard.core.Configuration;
import io.dropwizard.db.DataSourceFactory;

public class ClinicConfiguration extends Configuration {

  public final DataSourceFactory database = new DataSourceFactory();
}
