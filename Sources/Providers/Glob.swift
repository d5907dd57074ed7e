package import DSemantics

/// A field of a probe description as a pattern (d-language.md §2).
///
/// Empty matches anything. A text without any of `[ ? * \` matches literally. Else `*` stands for any string, `?` for one
/// byte, `[abc]`, `[a-z]`, `[!abc]` for one of a set, `\c` for c.
package struct Glob: Hashable, Sendable {
  fileprivate var kind: Kind

  fileprivate enum Kind: Hashable, Sendable {
    case anything
    case literal(String)
    case pattern([Piece])
    /// Ends within a set or behind `\`.
    case malformed
  }

  fileprivate enum Piece: Hashable, Sendable {
    case byte(UInt8)
    case anyByte
    case anyString
    case set([ClosedRange<UInt8>], isNegated: Bool)
  }

  /// The depth of recursion that DTrace's own matcher allows, one for each `*` that something follows.
  static let maximumDepth = 8

  /// Reads a pattern.
  /// - Throws: `CatalogError` if it has too many `*`.
  package init(_ text: String) throws(CatalogError) {
    guard !text.isEmpty else {
      kind = .anything
      return
    }
    guard text.utf8.contains(where: { "[?*\\".utf8.contains($0) }) else {
      kind = .literal(text)
      return
    }
    guard let pieces = Self.pieces(Array(text.utf8)) else {
      kind = .malformed
      return
    }
    if pieces.dropLast().count(where: { $0 == .anyString }) > Self.maximumDepth {
      throw CatalogError("Probe description has too many globbing characters")
    }
    kind = pieces == [.anyString] ? .anything : .pattern(pieces)
  }

  /// The text that alone matches; nil for a pattern.
  package var literal: String? {
    if case .literal(let text) = kind { text } else { nil }
  }

  /// Whether every text matches.
  package var matchesAnything: Bool { kind == .anything }

  /// Whether a text matches.
  package func matches(_ text: String) -> Bool {
    switch kind {
    case .anything: true
    case .literal(let literal): literal == text
    case .pattern(let pieces): Self.match(Array(text.utf8), pieces)
    case .malformed: false
    }
  }

  /// Goes back only to the last `*`: what an earlier one could take, the last can take too.
  private static func match(_ text: [UInt8], _ pieces: [Piece]) -> Bool {
    var at = 0
    var piece = 0
    var retry: (at: Int, piece: Int)?
    while at < text.count {
      if piece < pieces.count, pieces[piece] == .anyString {
        retry = (at, piece + 1)
        piece += 1
      } else if piece < pieces.count, pieces[piece].matches(text[at]) {
        at += 1
        piece += 1
      } else if let last = retry {
        retry = (last.at + 1, last.piece)
        at = last.at + 1
        piece = last.piece
      } else {
        return false
      }
    }
    return pieces[piece...].allSatisfy { $0 == .anyString }
  }

  private static func pieces(_ text: [UInt8]) -> [Piece]? {
    var pieces: [Piece] = []
    var rest = text[...]
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "*"):
        if pieces.last != .anyString { pieces.append(.anyString) }
      case UInt8(ascii: "?"):
        pieces.append(.anyByte)
      case UInt8(ascii: "\\"):
        guard let next = rest.popFirst() else { return nil }
        pieces.append(.byte(next))
      case UInt8(ascii: "["):
        guard let set = set(&rest) else { return nil }
        pieces.append(set)
      default:
        pieces.append(.byte(byte))
      }
    }
    return pieces
  }

  /// The set behind `[`; a `]` that stands first belongs to it.
  private static func set(_ rest: inout ArraySlice<UInt8>) -> Piece? {
    var isNegated = false
    if rest.first == UInt8(ascii: "!") {
      isNegated = true
      rest.removeFirst()
    }
    var ranges: [ClosedRange<UInt8>] = []
    while var byte = rest.popFirst() {
      if byte == UInt8(ascii: "]"), !ranges.isEmpty { return .set(ranges, isNegated: isNegated) }
      let isRange = byte == UInt8(ascii: "-") && !ranges.isEmpty && rest.first != UInt8(ascii: "]")
      if isRange {
        guard let next = rest.popFirst() else { return nil }
        byte = next
      }
      if byte == UInt8(ascii: "\\") {
        guard let next = rest.popFirst() else { return nil }
        byte = next
      }
      if isRange, let low = ranges.last?.upperBound, low <= byte {
        ranges.append(low...byte)
      } else if !isRange {
        ranges.append(byte...byte)
      }
    }
    return nil
  }
}

extension Glob.Piece {
  fileprivate func matches(_ byte: UInt8) -> Bool {
    switch self {
    case .byte(let wanted): byte == wanted
    case .anyByte: true
    case .anyString: false
    case .set(let ranges, let isNegated): ranges.contains { $0.contains(byte) } != isNegated
    }
  }
}
