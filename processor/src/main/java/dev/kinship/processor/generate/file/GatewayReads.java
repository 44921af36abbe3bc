package dev.kinship.processor.generate.file;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.kinship.processor.generate.docs.GatewayDocs;
import dev.kinship.processor.generate.sql.GatewayStatements;
import dev.kinship.processor.generate.text.Code;
import dev.kinship.processor.generate.text.Method;
import dev.kinship.processor.generate.text.RuntimeTypes;
import dev.kinship.processor.model.EntityShape;
import dev.kinship.processor.model.KeyRecord;
import dev.kinship.processor.model.Property;
import dev.kinship.processor.model.Words;
import java.util.ArrayList;
import java.util.List;

/** The methods of the gateway that read rows. */
public final class GatewayReads {

  private final EntityShape entity;
  private final GatewayStatements sql;
  private final GatewayDocs docs;
  private final Gateway gateway;
  private final TypeName type;

  GatewayReads(GatewayStatements sql, GatewayDocs docs) {
    this.entity = sql.entity();
    this.sql = sql;
    this.docs = docs;
    this.gateway = new Gateway(entity);
    this.type = entity.type();
  }

  List<Method> all() {
    List<Method> all = new ArrayList<>();
    all.add(find());
    entity.keyRecord().ifPresent(key -> all.add(findByRecord(key)));
    all.add(findAll());
    all.add(exists());
    entity.keyRecord().ifPresent(key -> all.add(existsByRecord(key)));
    all.add(count());
    all.add(countFetched());
    all.add(list());
    all.add(query());
    all.add(fetched());
    all.add(fetch());
    all.add(mapper());
    all.add(prefixedMapper());
    return all;
  }

  private Method find() {
    String[] key = gateway.keyArguments().toArray(String[]::new);
    return gateway
        .onHandle("find", docs.find())
        .returns(RuntimeTypes.optional(type))
        .addParameters(gateway.keyParameters())
        .statement("return $L", gateway.call("find", sql.find(), key));
  }

  private Method findByRecord(KeyRecord key) {
    return gateway
        .onHandle("find", docs.findByRecord())
        .returns(RuntimeTypes.optional(type))
        .addParameter(key.type(), Gateway.KEY)
        .statement("return find($L)", gateway.partsOf(key));
  }

  private Method findAll() {
    Property first = entity.key().get(0);
    String name = entity.keyRecord().isPresent() ? Gateway.KEY : first.name();
    TypeName value = entity.keyRecord().<TypeName>map(KeyRecord::type).orElse(first.valueType());
    String constant =
        entity
            .keyRecord()
            .map(key -> entity.constants().key(key.name()))
            .orElseGet(() -> entity.constants().column(first));
    String keys = Words.parameter(Words.plural(name), "handle");
    return gateway
        .onHandle("findAll", docs.findAll())
        .returns(RuntimeTypes.list(type))
        .addParameter(RuntimeTypes.collection(value), keys)
        .statement("return $L", gateway.keyed("findAll", constant, sql.findAll(), keys));
  }

  private Method exists() {
    String[] key = gateway.keyArguments().toArray(String[]::new);
    return gateway
        .onHandle("exists", docs.exists())
        .returns(TypeName.BOOLEAN)
        .addParameters(gateway.keyParameters())
        .statement("return $L", gateway.call("exists", sql.exists(), key));
  }

  private Method existsByRecord(KeyRecord key) {
    return gateway
        .onHandle("exists", docs.existsByRecord())
        .returns(TypeName.BOOLEAN)
        .addParameter(key.type(), Gateway.KEY)
        .statement("return exists($L)", gateway.partsOf(key));
  }

  private Method count() {
    return gateway
        .onHandle("count", docs.count())
        .returns(TypeName.LONG)
        .statement("return $L", gateway.call("count", sql.count()));
  }

  private Method countFetched() {
    return gateway
        .onHandle("count", docs.countFetched())
        .returns(TypeName.LONG)
        .addParameter(RuntimeTypes.generic(RuntimeTypes.FETCH, type), "fetch")
        .statement("return query(handle, fetch).count()");
  }

  private Method list() {
    return gateway
        .onHandle("all", docs.all())
        .returns(RuntimeTypes.list(type))
        .statement("return $L", gateway.call("list", sql.all()));
  }

  private Method query() {
    return gateway
        .onHandle("query", docs.query())
        .returns(RuntimeTypes.generic(RuntimeTypes.TABLE_QUERY, type))
        .statement("return $L", gateway.call("query", sql.select()));
  }

  private Method fetch() {
    return gateway
        .method("fetch", docs.fetch())
        .returns(RuntimeTypes.generic(RuntimeTypes.FETCH, type))
        .statement("return $T.all()", RuntimeTypes.FETCH);
  }

  private Method fetched() {
    return gateway
        .onHandle("query", docs.fetched())
        .returns(RuntimeTypes.generic(RuntimeTypes.TABLE_QUERY, type))
        .addParameter(RuntimeTypes.generic(RuntimeTypes.FETCH, type), "fetch")
        .statement("return $L", gateway.call("query", sql.select(), "fetch"));
  }

  private Method mapper() {
    return gateway
        .method("mapper", docs.mapper())
        .returns(RuntimeTypes.generic(RuntimeTypes.ROW_MAPPER, type))
        .statement(Code.of("return $L.mapper()", entity.constants().table()));
  }

  private Method prefixedMapper() {
    return gateway
        .method("mapper", docs.prefixedMapper())
        .returns(RuntimeTypes.generic(RuntimeTypes.ROW_MAPPER, type))
        .addParameter(ClassName.get(String.class), "prefix")
        .statement(Code.of("return $L.mapper(prefix)", entity.constants().table()));
  }
}
