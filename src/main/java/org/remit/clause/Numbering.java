package org.remit.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The styles in which documents number their clauses. A new style is one constant here.
enum Numbering {
  /// Appendix 2, Schedule A, Annex 1: a document of its own behind the first. An only one may have
  /// no number.
  COMPONENT(
      Use.LABEL,
      "(?:(?i:Appendix|Schedule|Annexe?)\\s+(\\d{1,3}|[A-Z]|[IVXL]{1,5})\\b"
          + "|((?i:Appendix|Schedule|Annexe?))(?=\\s*(?:[:–—-]\\s|$)))[:.]?"),
  /// Part 3, Chapter B: sections hang below it.
  PART(
      Use.LABEL,
      "(?i:Part|Chapter)\\s+(\\d{1,3}|[A-Z]|[IVXL]{1,5}|(?i:One|Two|Three|Four|Five|Six|Seven"
          + "|Eight|Nine|Ten))\\b[:.]?"),
  /// Section 29, Article 29, Rule 29 before a heading
  LABELLED(
      Use.LABEL,
      "(?i:Section|Article|Rule|Clause|Paragraph|Protocol|Standing Order)\\s+"
          + "(\\d{1,3}[A-Z]?)(?=[.):]?(?:\\s|$))[.):]?"),
  /// Stage 2, Step 3, Stage Two
  STEP(
      Use.STEP,
      "(?i:Stage|Step)\\s+(?:(\\d{1,2})|((?i:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)))"
          + "\\b(?:\\s*[:.)–—-]|(?=\\s*$)|(?=\\s+[\"“'‘(]?\\p{Lu})|(?=\\s{2,}|\\t))"),
  /// A1, A.1 or A1.2 in Appendix A
  LETTERED(Use.ANY, "([A-Z]\\.?\\d{1,2}(?:\\.\\d{1,2}){0,3})[.):]?(?=\\s)"),
  /// 21.10.3
  DECIMAL(Use.ANY, "(\\d{1,3}(?:\\.\\d{1,3}){1,7}[A-Z]?)[.):]?(?=\\s|$)"),
  /// 29. or 29) or 29: or 29A.
  ARABIC(Use.ANY, "(?:(\\d{1,3}[A-Z]?)[.)]|(\\d{1,3}):)(?=\\s|$)"),
  /// 5 Appointment of Officers: a number without a dot, believed only where it is next in order
  ARABIC_BARE(Use.ANY, "(\\d{1,3})(?=\\s+[\"“'‘(]?\\p{Lu})"),
  /// (1)
  ARABIC_BRACKETS(Use.ANY, "\\((\\d{1,3}[A-Z]?)\\)"),
  /// (a)
  ALPHA_BRACKETS(Use.LIST, "\\(([a-z]{1,2})\\)"),
  /// a. or a)
  ALPHA(Use.LIST, "([a-z])[.)](?=\\s|$)"),
  /// (A) or A. or A)
  ALPHA_UPPER(Use.ANY, "(?:\\(([A-Z])\\)|([A-Z])[.)](?=\\s|$))"),
  /// (IV) or IV. or IV)
  ROMAN_UPPER(Use.ANY, "(?:\\(([IVXL]{1,6})\\)|([IVXL]{1,6})[.)](?=\\s|$))"),
  /// (iv)
  ROMAN_BRACKETS(Use.LIST, "\\(([ivxl]{1,6})\\)"),
  /// iv. or iv)
  ROMAN(Use.LIST, "([ivxl]{1,6})[.)](?=\\s|$)");

  /// What a style of number can stand before.
  private enum Use {
    /// Headings, with a word before the number.
    LABEL,
    /// Headings and items alike, with a word before the number.
    STEP,
    /// Items of a list below a clause.
    LIST,
    /// Either.
    ANY
  }

  private static final List<String> WORDS =
      List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private static final Set<String> COMPONENTS = Set.of("appendix", "annex", "annexe", "schedule");

  /// What the letter A stands for at the head of [Marker#path].
  private static final int FIRST_LETTER = 1000;

  private final Use use;
  private final Pattern pattern;

  Numbering(Use use, String pattern) {
    this.use = use;
    this.pattern = Pattern.compile(pattern);
  }

  /// One reading of the number that begins a block.
  ///
  /// @param label the number without brackets and dots
  /// @param path the number as integers: one for most styles, several for decimals
  /// @param end where the number ends in the block's text
  record Marker(Numbering style, String label, List<Integer> path, int end) {
    Marker {
      path = List.copyOf(path);
    }

    int ordinal() {
      return path.getLast();
    }

    /// Whether it is the name of an appendix that has no number, being the only one.
    boolean only() {
      return style == COMPONENT && COMPONENTS.contains(label.toLowerCase(Locale.ROOT));
    }

    /// Whether it is a number put in later, such as 12A after 12.
    boolean inserted() {
      return style.hasSuffix() && Character.isLetter(label.charAt(label.length() - 1));
    }

    /// Whether it can follow a number of its style.
    boolean follows(int before) {
      return before + 1 == ordinal() || (before == ordinal() && inserted());
    }
  }

  /// Whether only lists below a clause use it.
  boolean listsOnly() {
    return use == Use.LIST;
  }

  /// Whether a word such as "Part" stands before the number.
  boolean labelled() {
    return use == Use.LABEL;
  }

  /// Whether numbers of two styles count on together.
  boolean countsWith(Numbering other) {
    return this == other || (isArabic() && other.isArabic());
  }

  private boolean isArabic() {
    return this == ARABIC || this == ARABIC_BARE;
  }

  private boolean hasSuffix() {
    return switch (this) {
      case LABELLED, DECIMAL, ARABIC, ARABIC_BRACKETS -> true;
      default -> false;
    };
  }

  /// Every way to read the number that begins a text, in the order of the constants: "(i)" is both
  /// a letter and a Roman number until its neighbours tell.
  static List<Marker> readings(String text) {
    List<Marker> readings = new ArrayList<>();
    if (begins(text)) {
      for (Numbering style : values()) {
        Marker marker = style.read(text);
        if (marker != null) {
          readings.add(marker);
        }
      }
    }
    return readings;
  }

  /// Whether a text begins as a number of any style can.
  private static boolean begins(String text) {
    char first = text.isEmpty() ? ' ' : text.charAt(0);
    if (first == '(' || Character.isDigit(first)) {
      return true;
    }
    int letters = 0;
    while (letters < Math.min(text.length(), 10) && Character.isLetter(text.charAt(letters))) {
      letters++;
    }
    boolean stop = letters < text.length() && ".)".indexOf(text.charAt(letters)) >= 0;
    boolean lettered =
        letters == 1 && letters < text.length() && Character.isDigit(text.charAt(letters));
    return lettered || (letters > 0 && (stop || "aAscSCrRpP".indexOf(first) >= 0));
  }

  private @Nullable Marker read(String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.lookingAt()) {
      return null;
    }
    String label = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
    List<Integer> path = path(label);
    return path.contains(0) && this != DECIMAL
        ? null
        : new Marker(this, label, path, matcher.end());
  }

  private List<Integer> path(String label) {
    return switch (this) {
      case DECIMAL -> decimals(label);
      case LETTERED -> lettered(label);
      case ARABIC, ARABIC_BARE, ARABIC_BRACKETS, LABELLED -> List.of(digits(label));
      case COMPONENT, PART, STEP -> List.of(counted(label));
      case ALPHA_BRACKETS, ALPHA, ALPHA_UPPER -> List.of(alpha(label));
      case ROMAN_BRACKETS, ROMAN, ROMAN_UPPER -> List.of(roman(label));
    };
  }

  private static List<Integer> decimals(String label) {
    List<Integer> path = new ArrayList<>();
    for (String number : label.split("\\.", -1)) {
      path.add(digits(number));
    }
    return path;
  }

  /// The letter counts like a number that no document reaches.
  private static List<Integer> lettered(String label) {
    List<Integer> path = new ArrayList<>(List.of(FIRST_LETTER + label.charAt(0) - 'A'));
    path.addAll(decimals(label.substring(label.charAt(1) == '.' ? 2 : 1)));
    return path;
  }

  private static int digits(String label) {
    return Integer.parseInt(label.replaceAll("\\D", ""));
  }

  private static int counted(String label) {
    if (Character.isDigit(label.charAt(0))) {
      return digits(label);
    }
    if (COMPONENTS.contains(label.toLowerCase(Locale.ROOT))) {
      return 1;
    }
    int word = WORDS.indexOf(label.toLowerCase(Locale.ROOT)) + 1;
    if (word > 0) {
      return word;
    }
    return label.length() == 1 && !"IVX".contains(label) ? alpha(label) : roman(label);
  }

  /// a = 1 … z = 26; aa, bb … go on from there; other pairs are no number.
  private static int alpha(String label) {
    String letters = label.toLowerCase(Locale.ROOT);
    int first = letters.charAt(0) - 'a' + 1;
    if (letters.length() == 1) {
      return first;
    }
    return letters.charAt(1) == letters.charAt(0) ? first + 26 : 0;
  }

  private static int roman(String label) {
    int total = 0;
    int before = 0;
    String letters = label.toLowerCase(Locale.ROOT);
    for (int i = 0; i < letters.length(); i++) {
      int value =
          switch (letters.charAt(i)) {
            case 'i' -> 1;
            case 'v' -> 5;
            case 'x' -> 10;
            default -> 50;
          };
      total += value <= before || before == 0 ? value : value - 2 * before;
      before = value;
    }
    return isRoman(letters, total) ? total : 0;
  }

  /// Whether a number is written as Romans would: "iiii" and "ivx" are words of something else.
  private static boolean isRoman(String letters, int value) {
    int[] values = {50, 40, 10, 9, 5, 4, 1};
    String[] signs = {"l", "xl", "x", "ix", "v", "iv", "i"};
    StringBuilder written = new StringBuilder();
    int rest = value;
    for (int i = 0; i < values.length; i++) {
      for (; rest >= values[i]; rest -= values[i]) {
        written.append(signs[i]);
      }
    }
    return written.toString().contentEquals(letters);
  }
}
