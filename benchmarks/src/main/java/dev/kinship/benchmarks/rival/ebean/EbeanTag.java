package dev.kinship.benchmarks.rival.ebean;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A tag. */
@Entity
@Table(name = "tag")
public class EbeanTag {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  private @Nullable String name;

  @ManyToMany(mappedBy = "tags")
  private List<EbeanPost> posts = new ArrayList<>();

  @Nullable Long getId() {
    return id;
  }

  void setId(@Nullable Long id) {
    this.id = id;
  }

  @Nullable String getName() {
    return name;
  }

  void setName(@Nullable String name) {
    this.name = name;
  }

  List<EbeanPost> getPosts() {
    return posts;
  }

  void setPosts(List<EbeanPost> posts) {
    this.posts = posts;
  }
}
