package org.remit.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class MeanwhileTest {

  @Test
  void givesWhatComesOfTheWork() {
    Supplier<Thread> work = Meanwhile.of(Thread::currentThread);
    assertThat(work.get()).isNotEqualTo(Thread.currentThread());
  }

  @Test
  void throwsWhatTheWorkThrew() {
    IllegalStateException closed = new IllegalStateException("the store is closed");
    Supplier<Object> work =
        Meanwhile.of(() -> {
          throw closed;
        });
    assertThatThrownBy(work::get).isSameAs(closed);
  }
}
