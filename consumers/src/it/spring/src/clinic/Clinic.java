package clinic;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class Clinic {

  public static void main(String[] arguments) {
    SpringApplication.run(Clinic.class, arguments).close();
  }
}
