/// The options that decide how records and aggregations print (cli.md §7.3).
package struct ConsumerOptions: Hashable, Sendable {
  /// `-q`: nothing but what actions print.
  package var isQuiet = false
  /// `-F`: rows are indented by entry and return.
  package var indentsFlow = false
  /// Values without a type print as bytes.
  package var printsRawBytes = false
  /// Columns by which stack frames are indented.
  package var stackIndent = 14
  /// Bytes of a value that print() shows.
  package var printSize = 8192
  /// `_DTRACE_TESTING`: no CPU and ID, which differ from run to run.
  package var isTesting = false
  /// Drop messages start with their tag.
  package var showsDropTags = false
  /// Records of all CPUs in the order of their time; otherwise CPU by CPU.
  package var isTemporal = true
  /// How aggregations are sorted.
  package var sorting = AggregationOrder()
  /// How they look.
  package var style = AggregationStyle()

  package init() {}
}

/// How the rows of aggregations are sorted: by value, then by key, unless told otherwise.
package struct AggregationOrder: Hashable, Sendable {
  /// `aggsortkey`: by key only.
  package var byKey = false
  /// `aggsortrev`: from the highest down.
  package var isReversed = false
  /// `aggsortpos`: which aggregation of several in a printa is compared first.
  package var position = 0
  /// `aggsortkeypos`: which key is compared first.
  package var keyPosition = 0

  package init() {}
}
