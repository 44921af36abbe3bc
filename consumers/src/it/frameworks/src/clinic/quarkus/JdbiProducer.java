package clinic.quarkus;

import dev.kinship.runtime.KinshipPlugin;
import dev.kinship.runtime.connection.WatchedDataSource;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.jdbi.v3.core.Jdbi;

class JdbiProducer {

  @Produces
  @ApplicationScoped
  Jdbi jdbi(AgroalDataSource dataSource) {
    return Jdbi.create(new WatchedDataSource(dataSource)).installPlugin(new KinshipPlugin());
  }
}
