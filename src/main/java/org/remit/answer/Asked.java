package org.remit.answer;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Where a question is answered.
final class Asked {

  private Asked() {}

  /// The address of the page that answers it.
  static String address(String question, @Nullable String council) {
    String address = "/ask?q=" + URLEncoder.encode(question, StandardCharsets.UTF_8);
    return council == null ? address : address + "&council=" + council;
  }
}
