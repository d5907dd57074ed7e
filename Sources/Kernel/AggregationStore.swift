/// Maps that hold the values of one aggregation, or of several of one form: what programs and the consumer agree on.
///
/// An aggregation that is cleared or truncated while tracing has two generations of values. A firing changes those of the
/// generation that it finds in the global data when it begins (`GlobalData.generation`), and the consumer takes the other
/// ones out.
package struct AggregationStore: Hashable, Sendable {
  /// Indexes into the object's maps: without keys one array, with keys a hash for each generation.
  package var maps: [Int]
  package var isKeyed: Bool
  /// Whether there are two generations.
  package var isForgetful: Bool
  /// Whether keys begin with 8 bytes that hold the aggregation's number.
  package var isShared: Bool
  /// How many aggregations there are.
  package var count: Int

  package init(maps: [Int], isKeyed: Bool, isForgetful: Bool = false, isShared: Bool = false, count: Int = 1) {
    self.maps = maps
    self.isKeyed = isKeyed
    self.isForgetful = isForgetful
    self.isShared = isShared
    self.count = count
  }

  /// The element of the array that belongs to an aggregation without keys.
  package func index(of number: Int, generation: Int) -> Int { isForgetful ? 2 * number + generation : number }
}

/// Where the values of an aggregation are: in which store, and which of its aggregations it is.
package struct AggregationPlace: Hashable, Sendable {
  package var store: Int
  package var number: Int

  package init(store: Int, number: Int) {
    self.store = store
    self.number = number
  }
}
