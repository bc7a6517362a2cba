package org.remit.web;

import java.util.regex.Pattern;

/// Whom to ask about this copy of Remit: an e-mail address, the address of a page, or words.
///
/// @param words as they are shown; "" where whoever runs it has named nobody
public record Contact(String words) {

  public static final Contact NONE = new Contact("");

  private static final Pattern MAIL =
      Pattern.compile("[\\p{L}\\p{N}._+-]+@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+");
  private static final Pattern PAGE = Pattern.compile("https?://[^\\s]+");

  public Contact {
    words = words.strip();
  }

  public boolean isEmpty() {
    return words.isEmpty();
  }

  /// Where its link leads, or "" for mere words.
  public String href() {
    if (MAIL.matcher(words).matches()) {
      return "mailto:" + words;
    }
    return PAGE.matcher(words).matches() ? words : "";
  }
}
