/// A text of JSON, often damaged, and the ways to its values.
struct RandomDocument {
  private(set) var text: [UInt8] = []
  private var selectors: [String] = []

  /// Makes a text of at most so many bytes; what is longer is cut.
  init(size: Int, _ random: inout SeededRandom) {
    let depth = size > 150 ? 3 : size > 40 ? 2 : 1
    container("", depth: depth, &random)
    if random.one(in: 4), !text.isEmpty {
      let place = random.pick(0...text.count - 1)
      switch random.pick(0...2) {
      case 0: text.remove(at: place)
      case 1: text.removeSubrange(place...)
      default: text[place] = random.pick(Array("{}[]\",:\\ 0x-a".utf8))
      }
    }
    text = Array(text.prefix(max(0, size)))
  }

  /// The way to one of the values; now and then to none.
  func selector(_ random: inout SeededRandom) -> [UInt8] {
    let good = selectors.isEmpty ? "a" : random.pick(selectors)
    return switch random.pick(0...9) {
    case 0: Array(random.pick(["", "[", "]", ".", "0", "a", "zz", "[7]", "a.b", "[0][0]", "1x"]).utf8)
    case 1: Array((good + random.pick([".a", "[0]", ".", "]", "x"])).utf8)
    default: Array(good.utf8)
    }
  }

  private mutating func put(_ piece: String) { text += Array(piece.utf8) }

  private mutating func space(_ random: inout SeededRandom) {
    if random.one(in: 5) { put(random.pick([" ", "\t", "\n ", "  "])) }
  }

  private mutating func value(_ way: String, depth: Int, _ random: inout SeededRandom) {
    selectors.append(way)
    space(&random)
    switch random.pick(0...(depth > 0 ? 9 : 5)) {
    case 0: put(random.pick(["true", "false", "null", "nil"]))
    case 1, 2: put(random.pick(["0", "-1", "17", "2.5", "-1e9", "3.25E+2", "1.2.3", "0x1f", "12-3"]))
    case 3...5:
      put("\"" + random.pick(["", "a", "text", "a\\\"b", "\\u00e9", "\\u12", "}{][", "\\\\"]) + "\"")
    default: container(way, depth: depth - 1, &random)
    }
    space(&random)
  }

  private mutating func container(_ way: String, depth: Int, _ random: inout SeededRandom) {
    let isList = random.one(in: 2)
    put(isList ? "[" : "{")
    let count = random.pick(0...3)
    for index in 0..<count {
      if index > 0 { put(",") }
      if isList {
        value(way + (random.one(in: 6) && !way.isEmpty ? ".\(index)" : "[\(index)]"), depth: depth, &random)
      } else {
        space(&random)
        let key = random.pick(["a", "b", "ab", "key", "", "a\\\"b"])
        put("\"" + key + "\"")
        space(&random)
        put(":")
        value(way.isEmpty ? key : way + "." + key, depth: depth, &random)
      }
    }
    if count == 0 { space(&random) }
    put(isList ? "]" : "}")
  }
}
