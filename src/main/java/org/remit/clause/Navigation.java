package org.remit.clause;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds the lines of a web page that lead about its site and say nothing of the document: paths of
/// links, rows of menu entries, offers to share or print, copyright lines.
///
/// A rule of the document is never taken for one: only lines before its first sentence, number or
/// heading mark and after its last ones are looked at, and only those that plain marks give away.
final class Navigation {

  /// A site's own lines above a document are few.
  private static final int ABOVE = 25;

  private static final int LONGEST = 200;

  /// An entry of a menu or a step of a path is a short name.
  private static final int LONGEST_ENTRY = 8;

  private static final Pattern OFFER =
      Pattern.compile(
          "skip (?:straight )?to (?:the )?(?:main )?(?:content|navigation|menu|search|footer)"
              + "|(?:back to|return to) (?:the )?top(?: of (?:the )?page)?"
              + "|you are (?:currently )?here:?.*"
              + "|(?:print|e-?mail|share|bookmark|rate|download) this page"
              + "|(?:share|follow us|find us|like us|tweet)(?: this(?: page)?)? (?:on|via|by)"
              + " (?:facebook|twitter|x|linkedin|whatsapp|instagram|youtube|pinterest|reddit|e-?mail)"
              + "|(?:was|is|did) (?:you find )?this (?:page|information|content)"
              + " (?:useful|helpful)\\W*(?:yes\\b)?\\W*(?:no\\b)?\\W*"
              + "|(?:is there )?anything wrong with this page\\??"
              + "|report (?:a problem|an issue|an error) with this page"
              + "|(?:accept|reject|manage|allow) (?:all |additional |optional )?cookies"
              + "|(?:toggle|open|close|show|hide) (?:the )?(?:main )?(?:menu|navigation|search)"
              + "|cookies on (?:this|our) (?:web)?site"
              + "|(?:we use|this (?:web)?site uses) cookies\\b.*"
              + "|all rights reserved\\.?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "(?:©|copyright\\s*(?:©|\\(c\\)|(?=\\d))|\\(c\\)(?=\\s*(?:19|20)\\d\\d))"
              + ".{0,80}\\b(?:19|20)\\d\\d\\b.{0,120}",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?:in this section|related (?:pages|links|content)|more in this section"
              + "|on this page|languages?)\\s?:.*[|»›·•].*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DIVIDER = Pattern.compile("\\s*[|»›·•]\\s*|\\t+|\\s{2,}");
  private static final Pattern BLANK = Pattern.compile("\\s+");
  private static final Pattern STEP = Pattern.compile("\\s[»›>]\\s");

  private static final Set<String> ENTRIES =
      Set.of(
          "home",
          "menu",
          "search",
          "contact",
          "contact us",
          "contacts",
          "log in",
          "login",
          "sign in",
          "register",
          "my account",
          "cookies",
          "cookie policy",
          "privacy",
          "privacy policy",
          "privacy notice",
          "accessibility",
          "accessibility statement",
          "terms",
          "terms and conditions",
          "disclaimer",
          "sitemap",
          "site map",
          "a to z",
          "a-z",
          "news",
          "help",
          "feedback",
          "print",
          "share",
          "share this page",
          "email",
          "rss",
          "english",
          "cymraeg",
          "welsh",
          "gàidhlig",
          "gaeilge",
          "back to top",
          "close",
          "more",
          "facebook",
          "twitter",
          "x",
          "instagram",
          "linkedin",
          "youtube",
          "listen",
          "translate");

  private final List<Line> lines;
  private final boolean[] found;

  private Navigation(List<Line> lines) {
    this.lines = lines;
    this.found = new boolean[lines.size()];
  }

  /// For each line whether it is navigation.
  static boolean[] of(List<Line> lines) {
    Navigation navigation = new Navigation(lines);
    navigation.above();
    navigation.below();
    return navigation.found;
  }

  private void above() {
    for (int i = 0; i < Math.min(lines.size(), ABOVE); i++) {
      if (leads(lines.get(i).text())) {
        found[i] = true;
      } else if (begins(lines.get(i).text())) {
        return;
      }
    }
  }

  private void below() {
    for (int i = lines.size() - 1; i >= 0 && leads(lines.get(i).text()); i--) {
      found[i] = true;
    }
  }

  /// Whether the document has begun with a line, at the latest.
  private static boolean begins(String text) {
    return text.charAt(0) == '#'
        || Ending.closesSentence(text)
        || Ending.leadsIn(text)
        || Numbering.readings(text).stream().anyMatch(m -> !m.style().labelled());
  }

  private static boolean leads(String text) {
    if (text.length() > LONGEST || text.charAt(0) == '|') {
      return false;
    }
    return OFFER.matcher(text).matches()
        || COPYRIGHT.matcher(text).matches()
        || LABELLED.matcher(text).matches()
        || path(text)
        || entries(text);
  }

  /// Whether a line is the path to a page: "Home » Your council » Policies".
  private static boolean path(String text) {
    List<String> steps = STEP.splitAsStream(text).map(String::strip).toList();
    boolean home = steps.getFirst().equalsIgnoreCase("home");
    boolean drawn = text.indexOf('»') > 0 || text.indexOf('›') > 0;
    return steps.size() > 1
        && (home || (drawn && steps.size() > 2))
        && steps.stream().allMatch(Navigation::brief);
  }

  private static boolean brief(String name) {
    long words = BLANK.splitAsStream(name).count();
    return !name.isBlank() && words <= LONGEST_ENTRY && !Ending.closesSentence(name);
  }

  /// Whether a line is a row of entries that a site's menus have, or of offers.
  private static boolean entries(String text) {
    List<String> names =
        DIVIDER.splitAsStream(text).map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
    return names.size() > 1
        && names.stream().allMatch(name -> ENTRIES.contains(name) || OFFER.matcher(name).matches());
  }
}
