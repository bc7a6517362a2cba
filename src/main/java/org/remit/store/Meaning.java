package org.remit.store;

import java.util.List;

/// Where the index gets the vectors that stand for the meaning of texts.
public interface Meaning {

  /// The unit vectors of some texts, in their order.
  float[][] of(List<String> texts);

  int dimensions();

  /// The model's name, which changes when its vectors do.
  String model();
}
