package clinic;

import dev.kinship.runtime.error.ConcurrencyException;
import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

@Component
public class Again {

  public <T> T again(Supplier<T> transaction) {
    for (int attempt = 1; ; attempt++) {
      try {
        return transaction.get();
      } catch (ConcurrencyFailureException | ConcurrencyException e) {
        if (attempt == 5) {
          throw e;
        }
      }
    }
  }
}
