package org.remit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestTargetsTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          /ask?q=a+b&c=%C3%A9 => /ask?q=a+b&c=%C3%A9
          /ask?q={a|b} => /ask?q=%7Ba%7Cb%7D
          /ask?q=%zz => /ask?q=%FFzz
          /ask?q=50% => /ask?q=50%FF
          /ask?q=%4 => /ask?q=%FF4
          /ask?q=a#b => /ask?q=a%23b
          /ask?q=\u00c3\u00a9 => /ask?q=%C3%A9
          * => /*
          ask => /ask
          //double => //double
          """)
  void anyTargetBecomesOneThatAUriCanHold(String target, String clean) {
    assertThat(RequestTargets.clean(target)).isEqualTo(clean);
    assertThat(URI.create("http://remit" + clean)).isNotNull();
  }
}
