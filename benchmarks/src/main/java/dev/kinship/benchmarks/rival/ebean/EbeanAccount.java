package dev.kinship.benchmarks.rival.ebean;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** An account. */
@Entity
@Table(name = "account")
public class EbeanAccount {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  private @Nullable String manager;

  @OneToOne
  @JoinColumn(name = "supplier_id")
  private @Nullable EbeanSupplier supplier;

  @Nullable Long getId() {
    return id;
  }

  void setId(@Nullable Long id) {
    this.id = id;
  }

  @Nullable String getManager() {
    return manager;
  }

  void setManager(@Nullable String manager) {
    this.manager = manager;
  }

  @Nullable EbeanSupplier getSupplier() {
    return supplier;
  }

  void setSupplier(@Nullable EbeanSupplier supplier) {
    this.supplier = supplier;
  }
}
