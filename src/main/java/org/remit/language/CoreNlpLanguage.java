package org.remit.language;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.remit.source.Span;

/// English grammar by Stanford CoreNLP.
///
/// Its two models are found on the class path and loaded when first needed, once. One instance
/// serves any number of threads.
public final class CoreNlpLanguage implements Language {

  private static final String TAGGER =
      "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
  private static final String PARSER = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

  /// In tokens. A longer run without a full stop is a table or no English, and its grammar a guess.
  private static final int LONGEST_PARSED = 500;

  private final SentenceSplitter splitter = new SentenceSplitter();
  private @Nullable MaxentTagger tagger;
  private @Nullable DependencyParser parser;

  @Override
  public List<Sentence> parse(String text) {
    return splitter.split(text).stream().map(words -> parsed(text, words)).toList();
  }

  @Override
  public List<Token> tag(String text) {
    List<Token> tokens = new ArrayList<>();
    for (List<CoreLabel> words : splitter.split(text)) {
      tokens.addAll(tagged(text, words, tokens.size() + 1));
    }
    return List.copyOf(tokens);
  }

  @Override
  public List<Span> sentences(String text) {
    return splitter.split(text).stream().map(CoreNlpLanguage::span).toList();
  }

  private Sentence parsed(String text, List<CoreLabel> words) {
    List<Token> tokens = tagged(text, words, 1);
    return new Sentence(span(words), tokens, dependencies(words));
  }

  private List<Dependency> dependencies(List<CoreLabel> words) {
    if (words.size() > LONGEST_PARSED) {
      return List.of();
    }
    CoreLabel sentence = new CoreLabel();
    sentence.set(CoreAnnotations.TokensAnnotation.class, words);
    return DependencyReader.read(parser().predict(sentence));
  }

  private List<Token> tagged(String text, List<CoreLabel> words, int firstIndex) {
    tagger().tagCoreLabels(words);
    Morphology morphology = new Morphology();
    List<Token> tokens = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      CoreLabel word = words.get(i);
      word.setIndex(i + 1);
      Span span = new Span(word.beginPosition(), word.endPosition());
      String lemma = morphology.lemma(word.word(), word.tag());
      tokens.add(new Token(firstIndex + i, span, span.of(text), lemma, word.tag()));
    }
    return tokens;
  }

  private static Span span(List<CoreLabel> words) {
    return new Span(words.getFirst().beginPosition(), words.getLast().endPosition());
  }

  private synchronized MaxentTagger tagger() {
    if (tagger == null) {
      tagger = new MaxentTagger(onClassPath(TAGGER), new Properties(), false);
    }
    return tagger;
  }

  private synchronized DependencyParser parser() {
    if (parser == null) {
      Properties properties = new Properties();
      // sums of 100,000 frequent features, made beforehand: 150 MB that save no time
      properties.setProperty("numPreComputed", "0");
      parser = DependencyParser.loadFromModelFile(onClassPath(PARSER), properties);
    }
    return parser;
  }

  private static String onClassPath(String model) {
    if (CoreNlpLanguage.class.getResource("/" + model) == null) {
      throw new IllegalStateException("the language model is not on the class path: " + model);
    }
    RedwoodConfiguration.errorLevel().apply();
    return model;
  }
}
