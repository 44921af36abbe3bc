package dev.kinship.benchmarks.rival;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** The tables as Jakarta Persistence maps them. */
final class Mapped {

  private Mapped() {}

  /** A person. */
  @Entity(name = "Person")
  @Table(name = "person")
  static class MappedPerson {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;

    @Nullable String name;
  }

  /** A pet. */
  @Entity(name = "Pet")
  @Table(name = "pet")
  static class MappedPet {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;

    @Nullable String name;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "owner_id")
    @Nullable MappedPerson owner;
  }

  /** A supplier. */
  @Entity(name = "Supplier")
  @Table(name = "supplier")
  static class MappedSupplier {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;

    @Nullable String name;
  }

  /** An account. */
  @Entity(name = "Account")
  @Table(name = "account")
  static class MappedAccount {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;

    @Nullable String manager;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "supplier_id")
    @Nullable MappedSupplier supplier;
  }

  /** A tag. */
  @Entity(name = "Tag")
  @Table(name = "tag")
  static class MappedTag {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;

    @Nullable String name;
  }

  /** A link; its columns stand for the keys, as in Hibernate's guide for link tables. */
  @Entity(name = "PostTag")
  @Table(name = "post_tag")
  static class MappedPostTag {
    @Id
    @Column(name = "post_id")
    long postId;

    @Id
    @Column(name = "tag_id")
    long tagId;
  }
}
