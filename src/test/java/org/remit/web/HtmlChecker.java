package org.remit.web;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import nu.validator.checker.Checker;
import nu.validator.checker.ConformingButObsoleteWarner;
import nu.validator.checker.MicrodataChecker;
import nu.validator.checker.NormalizationChecker;
import nu.validator.checker.TextContentChecker;
import nu.validator.checker.UncheckedSubtreeWarner;
import nu.validator.checker.UsemapChecker;
import nu.validator.checker.jing.CheckerSchema;
import nu.validator.checker.jing.CheckerValidator;
import nu.validator.checker.table.TableChecker;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.sax.HtmlParser;
import nu.validator.localentities.LocalCacheEntityResolver;
import nu.validator.vendor.thaiopensource.relaxng.impl.CombineValidator;
import nu.validator.vendor.thaiopensource.util.PropertyMap;
import nu.validator.vendor.thaiopensource.util.PropertyMapBuilder;
import nu.validator.vendor.thaiopensource.validate.IncorrectSchemaException;
import nu.validator.vendor.thaiopensource.validate.Schema;
import nu.validator.vendor.thaiopensource.validate.ValidateProperty;
import nu.validator.vendor.thaiopensource.validate.Validator;
import nu.validator.vendor.thaiopensource.validate.prop.rng.RngProperty;
import nu.validator.vendor.thaiopensource.validate.rng.CompactSchemaReader;
import nu.validator.vendor.thaiopensource.xml.sax.Jaxp11XMLReaderCreator;
import nu.validator.xml.NullEntityResolver;
import nu.validator.xml.customelements.NamespaceChangingSchemaWrapper;
import nu.validator.xml.dataattributes.DataAttributeDroppingSchemaWrapper;
import nu.validator.xml.langattributes.XmlLangAttributeDroppingSchemaWrapper;
import nu.validator.xml.roleattributes.RoleAttributeFilteringSchemaWrapper;
import nu.validator.xml.templateelement.TemplateElementDroppingSchemaWrapper;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/// The Nu Html Checker, put together from its parts: the one that it offers whole starts a client
/// for the network. Everything that it reads lies in its jar.
final class HtmlChecker {

  private static final String HTML = "http://s.validator.nu/html5-all.rnc";

  private final List<String> told = new ArrayList<>();
  private final Validator validator = validator();

  /// What is wrong with the HTML of a page, or doubtful, with line and column.
  List<String> faults(String html) {
    told.clear();
    HtmlParser parser = new HtmlParser(XmlViolationPolicy.ALLOW);
    parser.setContentSpacePolicy(XmlViolationPolicy.ALTER_INFOSET);
    parser.setXmlnsPolicy(XmlViolationPolicy.ALTER_INFOSET);
    parser.setMappingLangToXmlLang(true);
    parser.setContentHandler(validator.getContentHandler());
    parser.setErrorHandler(new Telling());
    try {
      parser.parse(new InputSource(new StringReader(html)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SAXException e) {
      throw new IllegalStateException(e);
    } finally {
      validator.reset();
    }
    return List.copyOf(told);
  }

  private Validator validator() {
    LocalCacheEntityResolver files = new LocalCacheEntityResolver(new NullEntityResolver());
    files.setAllowRnc(true);
    PropertyMapBuilder builder = new PropertyMapBuilder();
    builder.put(ValidateProperty.ERROR_HANDLER, new Telling());
    builder.put(ValidateProperty.ENTITY_RESOLVER, files);
    builder.put(ValidateProperty.XML_READER_CREATOR, new Jaxp11XMLReaderCreator());
    RngProperty.CHECK_ID_IDREF.add(builder);
    PropertyMap properties = builder.toPropertyMap();
    Validator whole =
        new CombineValidator(
            schema(files, properties).createValidator(properties),
            CheckerSchema.ASSERTION_SCH.createValidator(properties));
    for (Checker checker :
        List.of(
            new TableChecker(),
            new ConformingButObsoleteWarner(),
            new MicrodataChecker(),
            new NormalizationChecker(),
            new TextContentChecker(),
            new UncheckedSubtreeWarner(),
            new UsemapChecker())) {
      whole = new CombineValidator(whole, new CheckerValidator(checker, properties));
    }
    return whole;
  }

  private static Schema schema(LocalCacheEntityResolver files, PropertyMap properties) {
    try {
      Schema schema =
          CompactSchemaReader.getInstance()
              .createSchema(files.resolveEntity(null, HTML), properties);
      return new NamespaceChangingSchemaWrapper(
          new TemplateElementDroppingSchemaWrapper(
              new RoleAttributeFilteringSchemaWrapper(
                  new XmlLangAttributeDroppingSchemaWrapper(
                      new DataAttributeDroppingSchemaWrapper(schema)))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SAXException | IncorrectSchemaException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Writes down what the checker tells.
  private final class Telling implements ErrorHandler {

    @Override
    public void warning(SAXParseException e) {
      told.add(e.getLineNumber() + ":" + e.getColumnNumber() + " " + e.getMessage());
    }

    @Override
    public void error(SAXParseException e) {
      warning(e);
    }

    @Override
    public void fatalError(SAXParseException e) {
      warning(e);
    }
  }
}
