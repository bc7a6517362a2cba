package org.remit.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RespellingTest {

  private final Directory directory = new ByteBuffersDirectory();
  private DirectoryReader reader;
  private Respelling respelling;

  @BeforeEach
  void index() throws IOException {
    try (IndexWriter writer =
        new IndexWriter(directory, new IndexWriterConfig(Fields.analyzer()))) {
      add(writer, "Officers shall not be bullied. Bullying, complaints, Escalator", "ofcer");
      Collections.nCopies(3, "can an officer complain of bullying, whither")
          .forEach(asked -> add(writer, "Officer", asked));
      Collections.nCopies(24, "our committee, the housing of the carer, who tells, working")
          .forEach(asked -> add(writer, "", asked));
      Collections.nCopies(3, "our comittee, hounding, telly")
          .forEach(asked -> add(writer, "", asked));
      Collections.nCopies(4, "new wording").forEach(asked -> add(writer, "", asked));
      Collections.nCopies(9, "the commitee").forEach(asked -> add(writer, "", asked));
    }
    reader = DirectoryReader.open(directory);
    respelling =
        new Respelling(
            reader,
            Set.of(
                    "complain",
                    "weather",
                    "committee",
                    "housing",
                    "tells",
                    "carer",
                    "that",
                    "working")
                ::contains);
  }

  private static void add(IndexWriter writer, String printed, String asked) {
    Document document = new Document();
    document.add(new TextField(Fields.PRINTED, printed, Field.Store.NO));
    document.add(new TextField(Fields.WRITTEN, printed + "\n" + asked, Field.Store.NO));
    try {
      writer.addDocument(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @AfterEach
  void close() throws IOException {
    reader.close();
    directory.close();
  }

  @ParameterizedTest
  @CsvSource({"oficer,officer", "Oficer,officer", "bulying,bullying", "complian,complain"})
  void aSlipIsReadAsTheWordThatIsUsed(String typed, String meant) throws IOException {
    assertThat(respelling.of(typed)).contains(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"weather", "escalator", "officers"})
  void aWordThatTheModelKnowsOrADocumentPrintsIsLetBe(String word) throws IOException {
    assertThat(respelling.of(word)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"xyzzyfrob", "Pritchard", "offr", "of1cer", "wither"})
  void whatIsLikeNoGoodWordOrTooShortStaysAsItIs(String word) throws IOException {
    assertThat(respelling.of(word)).isEmpty();
  }

  @Test
  void aSlipThatSeveralQuestionsHaveIsMendedWhereFarMoreHaveTheWord() throws IOException {
    assertThat(respelling.of("comittee")).contains("committee");
    assertThat(respelling.of("commitee")).isEmpty();
    assertThat(respelling.of("hounding")).isEmpty();
    assertThat(respelling.of("telly")).isEmpty();
    assertThat(respelling.of("wording")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"thats", "carers"})
  void aWordWithAnEndingIsLetBe(String word) throws IOException {
    assertThat(respelling.of(word)).isEmpty();
  }

  @Test
  void aRareWordOfQuestionsMayItselfBeASlip() throws IOException {
    assertThat(respelling.of("ofcers")).isNotEqualTo(Optional.of("ofcer"));
  }
}
