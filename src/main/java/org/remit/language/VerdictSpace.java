package org.remit.language;

/// A space in which questions lie near each other that the same clause answers alike, with yes, no
/// or "it depends": "may I leave the secretary out?" nearer to "can I skip copying the secretary
/// in?" than to "must I copy the secretary in?". Only distances mean something in it.
///
/// A linear map of the embedding model's vectors, learned by `./remit train` from the editorial
/// questions whose answer is noted and kept in `data/ranking/verdict-space.txt`.
public final class VerdictSpace {

  private static final String RESOURCE = "data/ranking/verdict-space.txt";

  private final float[][] map;

  /// @param map a row for each number of the model's vectors
  public VerdictSpace(float[][] map) {
    this.map = map;
  }

  /// The one that comes with Remit.
  public static VerdictSpace load() {
    return new VerdictSpace(Numbers.load(RESOURCE));
  }

  /// As [#load()] reads it.
  public String written() {
    return Numbers.written(
        """
        # The space in which questions lie near each other that a clause answers alike: the rows of a map, in
        # ten-thousandths.
        # Learned from the editorial questions; ./remit train makes it anew. Not edited by hand.
        """,
        map);
  }

  /// Changes with the space.
  public String id() {
    return Numbers.id(map);
  }

  /// How long the vectors are that it takes.
  public int reads() {
    return map.length;
  }

  /// Where a unit vector of the model goes.
  public float[] of(float[] vector) {
    return Numbers.product(vector, map);
  }
}
