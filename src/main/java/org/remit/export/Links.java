package org.remit.export;

/// Makes full links of addresses, so that paper and files lead back to the clause.
///
/// @param site where this Remit answers, without a slash at the end: `http://127.0.0.1:8080`
public record Links(String site) {

  public Links {
    site = site.replaceFirst("/+$", "");
  }

  /// The full link of an address that begins with a slash.
  public String to(String address) {
    return site + address;
  }
}
