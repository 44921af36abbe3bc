package dev.kinship.runtime.statement;

import dev.kinship.runtime.config.KinshipConfig;
import dev.kinship.runtime.type.SqlType;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.argument.Arguments;
import org.jdbi.v3.core.argument.QualifiedArgumentFactory;
import org.jdbi.v3.core.array.SqlArrayType;
import org.jdbi.v3.core.array.SqlArrayTypeFactory;
import org.jdbi.v3.core.array.SqlArrayTypes;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.config.JdbiConfig;
import org.jdbi.v3.core.enums.EnumStrategy;
import org.jdbi.v3.core.enums.Enums;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.mapper.ColumnMappers;
import org.jdbi.v3.core.qualifier.QualifiedType;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jspecify.annotations.Nullable;

/**
 * For which types the user has registered something else with Jdbi than what Jdbi brings: those
 * must go through Jdbi. One belongs to each handle; the results are kept until the number of what
 * is registered changes (Jdbi only ever adds).
 */
public final class JdbiOverrides implements JdbiConfig<JdbiOverrides> {

  /** Jdbi as it comes, to compare with. */
  private static final ConfigRegistry PRISTINE = new ConfigRegistry();

  private static final int PRISTINE_MAPPERS =
      number(JdbiInternals.mapperFactories(PRISTINE.get(ColumnMappers.class)));
  private static final int PRISTINE_ARGUMENTS = arguments(PRISTINE).getFactories().size();
  private static final int PRISTINE_ARRAYS = arrays(PRISTINE);

  private @Nullable ConfigRegistry registry;

  /** What the registry has, which is looked up once: every statement asks these. */
  private volatile @Nullable Registered registered;

  private volatile Known known = new Known(-1, -1, EnumStrategy.BY_NAME, new ConcurrentHashMap<>());

  /** The collections are Jdbi's own, which grow; null where they are not known. */
  private record Registered(
      KinshipConfig kinship,
      SqlStatements statements,
      @Nullable List<Collection<?>> observers,
      @Nullable Collection<?> mappers,
      Arguments arguments,
      Enums enums) {}

  private record Known(
      int mappers, int arguments, EnumStrategy enums, Map<SqlType<?>, Boolean> custom) {

    boolean none() {
      return mappers == PRISTINE_MAPPERS
          && arguments == PRISTINE_ARGUMENTS
          && enums == EnumStrategy.BY_NAME;
    }
  }

  /** Makes one for Jdbi's registry, which calls this. */
  public JdbiOverrides() {}

  @Override
  public void setRegistry(ConfigRegistry registry) {
    this.registry = registry;
    this.registered = null;
  }

  @Override
  public JdbiOverrides createCopy() {
    return new JdbiOverrides();
  }

  /** The settings beside which they stand. */
  KinshipConfig kinship() {
    return registered().kinship;
  }

  /** How statements are made, and who is told of them. */
  SqlStatements statements() {
    return registered().statements;
  }

  /** Whether it is certain that no customizer, listener or exception handler is registered. */
  boolean isUnobserved() {
    List<Collection<?>> observers = registered().observers;
    if (observers == null) {
      return false;
    }
    for (int i = 0; i < observers.size(); i++) { // without an iterator: each statement asks
      if (!observers.get(i).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** Whether nothing at all is registered beyond what Jdbi brings. */
  boolean none() {
    return known().none();
  }

  /** Which types must go through Jdbi, to be asked for one statement. */
  Predicate<SqlType<?>> included() {
    return none() ? SqlType::needsJdbi : this::includes;
  }

  /** Whether values of {@code type} must go through Jdbi. */
  boolean includes(SqlType<?> type) {
    if (type.needsJdbi()) {
      return true;
    }
    Known now = known();
    return !now.none() && now.custom.computeIfAbsent(type, this::isCustom);
  }

  /**
   * Whether arrays of {@code type} must go through Jdbi: where the user has registered how they are
   * sent. What Jdbi itself would do sends fewer types, and enums only to columns of text.
   */
  boolean includesArrays(SqlType<?> type) {
    return type.needsJdbi()
        || (includes(type) && (isEnumOfTheStrategy(type.jdbiType()) || hasOwnArrays(type)));
  }

  /** Whether arrays of {@code type} cannot be sent at all, unless as an argument of the user's. */
  boolean lacksArrays(SqlType<?> type) {
    return type.needsJdbi() && arrayName(config(), type).isEmpty();
  }

  /**
   * Tells whether values can be sent together as one array. Where an argument of the user's takes
   * them, only he knows how: by an array type of his own, or not at all.
   *
   * @param type their type
   * @param values the values
   * @return whether; if not, each takes a parameter of its own
   */
  public boolean fitArray(SqlType<?> type, List<?> values) {
    if (!includes(type)) {
      return type.hasArrayForm();
    }
    if (type.needsJdbi()) {
      return arrayName(config(), type).isPresent();
    }
    return hasOwnArrays(type) || (type.hasArrayForm() && !takes(type, values));
  }

  /** Whether the user has registered an array type, be it with the name of Jdbi's own. */
  private boolean hasOwnArrays(SqlType<?> type) {
    List<SqlArrayTypeFactory> all = JdbiInternals.arrayFactories(config());
    if (all == null) {
      return arrayName(config(), type)
          .filter(name -> !name.equals(type.arrayName()))
          .filter(name -> !arrayName(PRISTINE, type).equals(Optional.of(name)))
          .isPresent();
    }
    return all.subList(0, all.size() - PRISTINE_ARRAYS).stream() // the last ones are Jdbi's
        .anyMatch(each -> each.build(type.jdbiType().getType(), config()).isPresent());
  }

  private static Optional<String> arrayName(ConfigRegistry config, SqlType<?> type) {
    return config
        .get(SqlArrayTypes.class)
        .findFor(type.jdbiType().getType())
        .map(SqlArrayType::getTypeName);
  }

  private Known known() {
    Registered all = registered();
    int mappers = number(all.mappers);
    int arguments = all.arguments.getFactories().size();
    EnumStrategy enums = all.enums.getDefaultStrategy();
    Known now = known;
    if (now.mappers != mappers || now.arguments != arguments || now.enums != enums) {
      now = new Known(mappers, arguments, enums, new ConcurrentHashMap<>());
      known = now;
    }
    return now;
  }

  private Registered registered() {
    Registered all = registered;
    if (all == null) {
      ConfigRegistry config = config();
      SqlStatements statements = config.get(SqlStatements.class);
      all =
          new Registered(
              config.get(KinshipConfig.class),
              statements,
              JdbiInternals.observers(statements),
              JdbiInternals.mapperFactories(config.get(ColumnMappers.class)),
              arguments(config),
              config.get(Enums.class));
      registered = all;
    }
    return all;
  }

  private boolean isCustom(SqlType<?> type) {
    QualifiedType<?> qualified = type.jdbiType();
    if (isEnumOfTheStrategy(qualified)) {
      return true;
    }
    Class<?> mapper = mapper(config(), qualified);
    return !JdbiInternals.readsValueClass(mapper)
        && (hasOwnMapper(qualified) || hasArgument(qualified));
  }

  private boolean isEnumOfTheStrategy(QualifiedType<?> type) {
    return type.getType() instanceof Class<?> raw
        && raw.isEnum()
        && config().get(Enums.class).getDefaultStrategy() != EnumStrategy.BY_NAME
        && type.getQualifiers().isEmpty();
  }

  private static @Nullable Class<?> mapper(ConfigRegistry config, QualifiedType<?> type) {
    Optional<? extends ColumnMapper<?>> mapper = config.get(ColumnMappers.class).findFor(type);
    return mapper.<Class<?>>map(Object::getClass).orElse(null);
  }

  /** Whether a value must go through Jdbi's arguments. */
  boolean includes(SqlType<?> type, @Nullable Object value) {
    return isEnumOfTheStrategy(type.jdbiType()) || takes(type, value);
  }

  /** Whether an argument of the user's sends a value, of which then nothing is known. */
  boolean takes(SqlType<?> type, @Nullable Object value) {
    return includes(type) && (type.needsJdbi() || takes(type, Collections.singletonList(value)));
  }

  private boolean takes(SqlType<?> type, List<?> values) {
    QualifiedType<?> qualified = type.jdbiType();
    return CustomArguments.take(
        factories(), qualified, values, config(), () -> !hasOwnMapper(qualified));
  }

  private boolean hasOwnMapper(QualifiedType<?> type) {
    return !Objects.equals(mapper(config(), type), mapper(PRISTINE, type));
  }

  /** The factories that came later than Jdbi's own, which know fewer types than we do. */
  private List<QualifiedArgumentFactory> factories() {
    List<QualifiedArgumentFactory> all = arguments(config()).getFactories();
    return all.subList(0, all.size() - PRISTINE_ARGUMENTS);
  }

  /** Whether one of the factories takes the type, or may take it. */
  private boolean hasArgument(QualifiedType<?> type) {
    for (QualifiedArgumentFactory each : factories()) {
      if (!(each instanceof QualifiedArgumentFactory.Preparable preparable)) {
        return true; // it decides by the value, so it can't be asked
      }
      Optional<Function<Object, Argument>> prepared = preparable.prepare(type, config());
      if (prepared.isPresent()) {
        return true;
      }
    }
    return false;
  }

  private ConfigRegistry config() {
    return Objects.requireNonNull(registry, "registry");
  }

  private static int number(@Nullable Collection<?> all) {
    return all == null ? -1 : all.size();
  }

  private static int arrays(ConfigRegistry config) {
    List<SqlArrayTypeFactory> all = JdbiInternals.arrayFactories(config);
    return all == null ? 0 : all.size();
  }

  private static Arguments arguments(ConfigRegistry config) {
    return config.get(Arguments.class);
  }
}
