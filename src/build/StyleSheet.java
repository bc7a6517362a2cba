import com.sass_lang.embedded_protocol.LogEventType;
import com.sass_lang.embedded_protocol.OutputStyle;
import de.larsgrefer.sass.embedded.SassCompiler;
import de.larsgrefer.sass.embedded.SassCompilerFactory;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/// Compiles one Sass file to compressed CSS: `java StyleSheet.java ENTRY OUTPUT LOAD_PATH...`.
///
/// The build runs it as a source file when a style is newer than the CSS. It refuses a style sheet
/// that fetches anything, so that no typeface or emblem of GOV.UK can slip in with a component.
class StyleSheet {
  private static final Pattern FETCHED =
      Pattern.compile("url\\((?![\"']?data:)|@import|@font-face|GDS Transport");

  public static void main(String[] args) throws Exception {
    File entry = new File(args[0]);
    Path output = Path.of(args[1]);
    List<File> loadPaths = List.of(args).subList(2, args.length).stream().map(File::new).toList();
    String css;
    try (SassCompiler compiler = SassCompilerFactory.bundled()) {
      compiler.setLoadPaths(loadPaths);
      compiler.setOutputStyle(OutputStyle.COMPRESSED);
      // govuk-frontend 5 is written with @import, whose end the compiler announces
      compiler.setVerbose(true);
      compiler.setLoggingHandler(event -> {
        if (event.getType() != LogEventType.DEPRECATION_WARNING) {
          System.err.println(event.getFormatted());
        }
      });
      css = compiler.compileFile(entry).getCss();
    }
    if (FETCHED.matcher(css).find()) {
      System.err.println(entry + ": the CSS names a file or typeface to fetch; Remit serves none");
      System.exit(1);
    }
    Files.createDirectories(output.getParent());
    Files.writeString(output, css);
  }
}
