package org.remit.graph;

import org.apache.jena.graph.Graph;

/// Facts under a name of their own: the questions or norms that people have reviewed for a
/// document, or the vocabulary.
public record NamedGraph(String name, Graph graph) {}
