package org.remit.cli;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.remit.store.KnowledgeBase;
import org.remit.store.Meaning;

class TimedTest {

  static Stream<Method> whatAnAnswerCallsOn() {
    return Stream.of(Meaning.class, KnowledgeBase.class)
        .flatMap(type -> Stream.of(type.getMethods()))
        .filter(method -> !Modifier.isStatic(method.getModifiers()));
  }

  /// What is not handed on would be the interface's own way, and another program would be timed.
  @ParameterizedTest
  @MethodSource("whatAnAnswerCallsOn")
  void everythingIsHandedOn(Method method) {
    Class<?> timed =
        method.getDeclaringClass().equals(Meaning.class)
            ? Timed.Meant.class
            : Timed.Knowledge.class;
    assertThatCode(() -> timed.getDeclaredMethod(method.getName(), method.getParameterTypes()))
        .doesNotThrowAnyException();
  }
}
