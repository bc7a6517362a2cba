package org.remit.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class CoreNlpLanguageTest {

  private static final String DUTY =
      "Officers must respond to enquiries from Members within 10 working days"
          + " unless the Monitoring Officer agrees";

  private final Language language = SharedLanguage.language();

  @Test
  void relationsCarryTheWordsThatExpressThem() {
    Sentence sentence = only(DUTY);
    Token respond = find(sentence, "respond");

    assertThat(sentence.roots()).containsExactly(respond);
    assertThat(edges(sentence))
        .contains(
            "nsubj(respond, Officers)",
            "aux(respond, must)",
            "obl:to(respond, enquiries)",
            "nmod:from(enquiries, Members)",
            "obl:within(respond, days)",
            "nummod(days, 10)",
            "advcl:unless(respond, agrees)",
            "nsubj(agrees, Officer)",
            "compound(Officer, Monitoring)");
  }

  @Test
  void theSubtreeOfADependentIsItsPhrase() {
    Sentence sentence = only(DUTY);
    Token respond = find(sentence, "respond");

    assertThat(phrase(sentence, DUTY, respond, "nsubj")).isEqualTo("Officers");
    assertThat(phrase(sentence, DUTY, respond, "obl:to")).isEqualTo("to enquiries from Members");
    assertThat(phrase(sentence, DUTY, respond, "obl:within")).isEqualTo("within 10 working days");
    assertThat(phrase(sentence, DUTY, respond, "advcl"))
        .isEqualTo("unless the Monitoring Officer agrees");
    assertThat(sentence.subtreeSpan(respond).of(DUTY)).isEqualTo(DUTY);
  }

  @Test
  void conjoinedVerbsShareTheirSubjectButNotTheirPhrases() {
    String text = "Officers will acknowledge letters and answer emails.";
    Sentence sentence = only(text);
    Token answer = find(sentence, "answer");

    assertThat(edges(sentence))
        .contains("nsubj(acknowledge, Officers)", "nsubj(answer, Officers)")
        .contains("conj:and(acknowledge, answer)");
    assertThat(sentence.subtreeSpan(answer).of(text)).isEqualTo("and answer emails");
  }

  @Test
  void whoIsRequiredToActIsTheSubjectOfTheAct() {
    assertThat(edges(only("Officers are required to respond promptly.")))
        .contains("nsubj:pass(required, Officers)", "nsubj:xsubj(respond, Officers)");
  }

  @Test
  void prepositionsOfSeveralWordsAreOneRelation() {
    assertThat(
            edges(
                only(
                    "In accordance with the Protocol, Members should not be given access to papers.")))
        .contains("obl:in_accordance_with(given, Protocol)");
  }

  @Test
  void anItemNumberDoesNotDisturbTheGrammar() {
    for (String number : List.of("1. ", "(b) ", "12. ")) {
      assertThat(edges(only(number + DUTY)))
          .contains("nsubj(respond, Officers)", "obl:within(respond, days)")
          .contains("advcl:unless(respond, agrees)");
    }
  }

  @Test
  void wordsStandAsInTheText() {
    assertThat(
            words("The licensing centre's behaviour (and colour) can’t be “judged” [sic] – ½ day…"))
        .containsExactly(
            "The",
            "licensing",
            "centre",
            "'s",
            "behaviour",
            "(",
            "and",
            "colour",
            ")",
            "ca",
            "n’t",
            "be",
            "“",
            "judged",
            "”",
            "[",
            "sic",
            "]",
            "–",
            "½",
            "day",
            "…");
  }

  @Test
  void aTypographicApostropheIsAPossessiveAsAStraightOneIs() {
    for (String apostrophe : List.of("'", "’")) {
      String text = "Officers must answer Members" + apostrophe + " enquiries.";
      assertThat(edges(only(text))).contains("nmod:poss(enquiries, Members)");
      assertThat(words(text)).contains(apostrophe);
    }
    assertThat(language.tag("The ‘Code’ applies.").get(3).tag()).isEqualTo("''");
  }

  @Test
  void lemmasAreFormsOfTheDictionary() {
    assertThat(language.tag("Officers were answering the enquiries they’d received, weren't they?"))
        .extracting(Token::lemma)
        .containsExactly(
            "officer", "be", "answer", "the", "enquiry", "they", "have", "receive", ",", "be",
            "not", "they", "?");
  }

  @Test
  void tagsAreThoseOfTheParseNumberedThrough() {
    String text = "Officers must reply. Members must wait.";
    List<Token> parsed = language.parse(text).stream().flatMap(s -> s.tokens().stream()).toList();
    List<Token> tagged = language.tag(text);

    assertThat(tagged).extracting(Token::index).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
    assertThat(parsed).extracting(Token::index).containsExactly(1, 2, 3, 4, 1, 2, 3, 4);
    assertThat(tagged)
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("index")
        .isEqualTo(parsed);
  }

  @Test
  void aTokenSharedByTwoPrepositionsDependsOnItselfNowhere() {
    Sentence sentence = only("Members may ask for advice on or before 5 p.m. on 1 May 2024.");

    assertThat(sentence.dependencies()).doesNotHaveDuplicates();
    assertThat(sentence.dependencies())
        .extracting(Dependency::dependent)
        .containsAll(sentence.tokens().stream().map(Token::index).toList())
        .isSorted();
  }

  @Test
  void aRunTooLongToParseIsTaggedAlone() {
    Sentence sentence = only("officers ".repeat(600));

    assertThat(sentence.tokens()).hasSize(600);
    assertThat(sentence.dependencies()).isEmpty();
    assertThat(sentence.roots()).isEmpty();
    assertThat(sentence.subtree(sentence.token(1))).containsExactly(sentence.token(1));
  }

  @Test
  void manyThreadsAtOnceReadAsOne() throws InterruptedException, ExecutionException {
    Language fresh = new CoreNlpLanguage();
    List<String> texts = new ArrayList<>();
    for (String place : List.of("office", "chamber", "ward", "committee")) {
      texts.add(DUTY + " in the " + place + ".");
      texts.add("If the " + place + " is shut, Members may write or phone, e.g. on Mondays.");
    }
    List<List<Sentence>> expected = texts.stream().map(language::parse).toList();
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Callable<List<List<Sentence>>>> tasks = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        tasks.add(() -> texts.stream().map(fresh::parse).toList());
      }
      for (Future<List<List<Sentence>>> read : threads.invokeAll(tasks)) {
        assertThat(read.get()).isEqualTo(expected);
      }
    }
  }

  private Sentence only(String text) {
    List<Sentence> sentences = language.parse(text);
    assertThat(sentences).hasSize(1);
    return sentences.getFirst();
  }

  private List<String> words(String text) {
    return language.tag(text).stream().map(Token::word).toList();
  }

  private static Token find(Sentence sentence, String word) {
    return sentence.tokens().stream()
        .filter(token -> token.word().equals(word))
        .findFirst()
        .orElseThrow();
  }

  private static String phrase(Sentence sentence, String text, Token verb, String relation) {
    return sentence.subtreeSpan(sentence.child(verb, relation).orElseThrow()).of(text);
  }

  private static List<String> edges(Sentence sentence) {
    return sentence.dependencies().stream()
        .filter(dependency -> dependency.governor() > 0)
        .map(dependency ->
            String.format(
                Locale.ROOT,
                "%s(%s, %s)",
                dependency.relation(),
                sentence.token(dependency.governor()).word(),
                sentence.token(dependency.dependent()).word()))
        .toList();
  }
}
