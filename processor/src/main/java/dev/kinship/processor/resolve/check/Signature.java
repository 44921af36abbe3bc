package dev.kinship.processor.resolve.check;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.kinship.processor.model.Association;
import dev.kinship.processor.model.InverseToMany;
import dev.kinship.processor.model.InverseToOne;
import dev.kinship.processor.model.ManyToMany;
import dev.kinship.processor.model.OwningToOne;
import dev.kinship.processor.model.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * An accessor as the compiler tells methods apart; a test holds the list to what is generated.
 *
 * @param name its name
 * @param parameters its parameters' erased types
 * @param returned what it returns
 */
public record Signature(String name, List<String> parameters, TypeName returned) {

  private static final String RUNTIME = "dev.kinship.runtime";
  private static final ClassName HANDLE = ClassName.get("org.jdbi.v3.core", "Handle");
  private static final ClassName FETCH = ClassName.get(RUNTIME + ".query", "Fetch");
  private static final ClassName CHANGES = ClassName.get(RUNTIME, "Changes");
  private static final ClassName LINKED = ClassName.get(RUNTIME, "Linked");
  private static final ClassName CREATED = ClassName.get(RUNTIME, "Created");
  private static final ClassName CONSUMER = ClassName.get(Consumer.class);
  private static final ClassName COLLECTION = ClassName.get(Collection.class);

  static List<Signature> of(Association association) {
    return association.accept(
        new Association.Visitor<>() {
          @Override
          public List<Signature> owning(OwningToOne end) {
            return ofOwning(end);
          }

          @Override
          public List<Signature> toOne(InverseToOne end) {
            return ofToOne(end);
          }

          @Override
          public List<Signature> toMany(InverseToMany end) {
            return ofToMany(end);
          }

          @Override
          public List<Signature> manyToMany(ManyToMany end) {
            return ofManyToMany(end);
          }

          @Override
          public List<Signature> path(Path end) {
            return ofPath(end);
          }
        });
  }

  private static List<Signature> ofOwning(OwningToOne end) {
    OwningToOne.Accessors names = end.accessors();
    ClassName here = end.here().type();
    ClassName there = end.there().type();
    boolean required = end.key().required();
    TypeName optional = generic(ClassName.get(Optional.class), there);
    List<Signature> all = new ArrayList<>();
    all.add(of(names.get(), required ? there : optional, HANDLE));
    all.add(of(names.get(), optional, HANDLE, FETCH));
    all.add(of(names.set(), here, HANDLE, there));
    all.add(of(names.setKey(), here, HANDLE, end.keyParameterType()));
    all.add(of(names.has(), TypeName.BOOLEAN, HANDLE));
    all.add(of(names.has(), TypeName.BOOLEAN, HANDLE, FETCH));
    if (end.removes()) {
      all.add(of(names.remove(), here, HANDLE));
    }
    all.add(of(names.create(), generic(CREATED, here, there), HANDLE, CONSUMER));
    all.add(of(names.update(), there, HANDLE, CONSUMER));
    if (end.destroys()) {
      all.add(of(names.destroy(), here, HANDLE));
    }
    return all;
  }

  private static List<Signature> ofToOne(InverseToOne end) {
    InverseToOne.Accessors names = end.accessors();
    ClassName row = end.there().type();
    TypeName optional = generic(ClassName.get(Optional.class), row);
    TypeName changes = generic(CHANGES, row);
    List<Signature> all = new ArrayList<>();
    all.add(of(names.get(), optional, HANDLE));
    all.add(of(names.get(), optional, HANDLE, FETCH));
    all.add(of(names.has(), TypeName.BOOLEAN, HANDLE));
    all.add(of(names.has(), TypeName.BOOLEAN, HANDLE, FETCH));
    all.add(of(names.set(), changes, HANDLE, row));
    all.add(of(names.setKey(), changes, HANDLE, end.keyParameterType()));
    if (end.removes()) {
      all.add(of(names.remove(), changes, HANDLE));
    }
    all.add(of(names.create(), row, HANDLE, CONSUMER));
    all.add(of(names.ensure(), row, HANDLE, CONSUMER));
    if (end.builds()) {
      all.add(of(names.build(), row, CONSUMER));
    }
    all.add(of(names.update(), row, HANDLE, CONSUMER));
    all.add(of(names.destroy(), optional, HANDLE));
    return all;
  }

  private static List<Signature> ofToMany(InverseToMany end) {
    InverseToMany.Accessors names = end.accessors();
    ClassName row = end.there().type();
    TypeName list = generic(ClassName.get(List.class), row);
    TypeName changes = generic(CHANGES, row);
    List<Signature> all = new ArrayList<>();
    all.add(of(names.get(), list, HANDLE));
    all.add(of(names.get(), list, HANDLE, FETCH));
    all.addAll(ofRows(names.set(), changes, row));
    all.addAll(ofRows(names.add(), changes, row));
    if (end.removes()) {
      all.addAll(ofRows(names.remove(), changes, row));
    }
    all.add(of(names.has(), TypeName.BOOLEAN, HANDLE));
    all.add(of(names.has(), TypeName.BOOLEAN, HANDLE, FETCH));
    all.addAll(ofRows(names.has(), TypeName.BOOLEAN, row));
    all.add(of(names.count(), TypeName.LONG, HANDLE));
    all.add(of(names.count(), TypeName.LONG, HANDLE, FETCH));
    all.add(of(names.create(), row, HANDLE, CONSUMER));
    if (end.builds()) {
      all.add(of(names.build(), row, CONSUMER));
    }
    return all;
  }

  private static List<Signature> ofManyToMany(ManyToMany end) {
    InverseToMany.Accessors names = end.accessors();
    ClassName row = end.there().type();
    TypeName list = generic(ClassName.get(List.class), row);
    TypeName changes = generic(CHANGES, row);
    List<Signature> all = new ArrayList<>();
    all.add(of(names.get(), list, HANDLE));
    all.add(of(names.get(), list, HANDLE, FETCH));
    all.addAll(ofRows(names.set(), changes, row));
    all.addAll(ofRows(names.add(), changes, row));
    all.addAll(ofRows(names.remove(), changes, row));
    all.add(of(names.has(), TypeName.BOOLEAN, HANDLE));
    all.add(of(names.has(), TypeName.BOOLEAN, HANDLE, FETCH));
    all.addAll(ofRows(names.has(), TypeName.BOOLEAN, row));
    all.add(of(names.count(), TypeName.LONG, HANDLE));
    all.add(of(names.count(), TypeName.LONG, HANDLE, FETCH));
    all.add(of(names.create(), row, HANDLE, CONSUMER));
    end.links()
        .entity()
        .ifPresent(
            link -> {
              all.add(of(end.addOne(), changes, HANDLE, row, CONSUMER));
              all.add(of(names.add(), changes, HANDLE, COLLECTION, CONSUMER));
              TypeName pair = generic(LINKED, row, link.type());
              TypeName pairs = generic(ClassName.get(List.class), pair);
              all.add(of(end.getWithLinks(), pairs, HANDLE));
              all.add(of(end.getWithLinks(), pairs, HANDLE, FETCH));
            });
    return all;
  }

  private static List<Signature> ofPath(Path end) {
    Path.Accessors names = end.accessors();
    ClassName row = end.there().type();
    ClassName container = end.toOne() ? ClassName.get(Optional.class) : ClassName.get(List.class);
    TypeName found = generic(container, row);
    List<Signature> all = new ArrayList<>();
    all.add(of(names.get(), found, HANDLE));
    all.add(of(names.get(), found, HANDLE, FETCH));
    all.add(of(names.has(), TypeName.BOOLEAN, HANDLE));
    all.add(of(names.has(), TypeName.BOOLEAN, HANDLE, FETCH));
    if (!end.toOne()) {
      all.addAll(ofRows(names.has(), TypeName.BOOLEAN, row));
      all.add(of(names.count(), TypeName.LONG, HANDLE));
      all.add(of(names.count(), TypeName.LONG, HANDLE, FETCH));
    }
    return all;
  }

  private static List<Signature> ofRows(String name, TypeName returned, ClassName row) {
    return List.of(
        of(name, returned, HANDLE, ArrayTypeName.of(row)), of(name, returned, HANDLE, COLLECTION));
  }

  private static Signature of(String name, TypeName returned, TypeName... parameters) {
    return new Signature(
        name, Arrays.stream(parameters).map(each -> erased(each).toString()).toList(), returned);
  }

  private static TypeName generic(ClassName raw, TypeName... arguments) {
    return ParameterizedTypeName.get(raw, arguments);
  }

  static TypeName erased(TypeName type) {
    return type instanceof ParameterizedTypeName generic ? generic.rawType() : type;
  }
}
