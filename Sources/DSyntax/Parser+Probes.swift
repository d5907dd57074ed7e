import Diagnostics

/// Probe descriptions (d-language.md §2).
extension Parser {
  /// Bytes that a field may have, without the NUL of C.
  static let fieldLimits: [(field: ProbeField, bytes: Int)] = [
    (.provider, 63), (.module, 63), (.function, 191), (.name, 63),
  ]

  /// One description or number; nil if it is malformed, which is reported.
  mutating func parseProbeSpecifier() throws(Diagnostic) -> ProbeSpecifier? {
    let token = peek()
    let place = range(of: token)
    switch token.kind {
    case .integer(let constant, _):
      take()
      guard let id = UInt32(exactly: constant.value) else {
        report(.probeNumberTooBig(constant.value, at: place))
        return nil
      }
      guard options.lastField == .name else {
        report(.probeNumberNotPermitted(constant.value, lastField: options.lastField, at: place))
        return nil
      }
      return ProbeSpecifier(.id(id), text: place.text, range: place)
    case .probeDescription:
      take()
      do throws(Diagnostic) {
        return ProbeSpecifier(.fields(try fields(of: place)), text: place.text, range: place)
      } catch {
        report(error)
        return nil
      }
    default:
      throw unexpected(hint: "expected a probe description")
    }
  }

  /// Splits a description at its colons; the fields are assigned from right to left.
  private mutating func fields(of place: SourceRange) throws(Diagnostic) -> ProbeSpecifier.Fields {
    let source = lexer.source
    var pieces: [SourceRange] = []
    var start = place.start
    for index in place.start...place.end
    where index == place.end || source.bytes[index] == UInt8(ascii: ":") {
      pieces.append(SourceRange(source, start, index))
      start = index + 1
    }
    guard pieces.count <= options.lastField.rawValue + 1 else {
      throw .invalidProbe(
        place.text, "Overspecified probe description", at: place,
        hint: "at most \(options.lastField.rawValue + 1) fields")
    }
    let absent = SourceRange(source, place.start, place.start)
    var fields = [ProbeSpecifier.Field](repeating: ProbeSpecifier.Field("", range: absent), count: 4)
    let first = options.lastField.rawValue + 1 - pieces.count
    for (index, piece) in pieces.enumerated() {
      fields[first + index] = ProbeSpecifier.Field(try expanded(piece, of: place), range: piece)
    }
    for (field, limit) in Self.fieldLimits where fields[field.rawValue].text.utf8.count > limit {
      throw .invalidProbe(
        place.text, "File name too long", at: fields[field.rawValue].range, hint: "at most \(limit) characters")
    }
    return ProbeSpecifier.Fields(provider: fields[0], module: fields[1], function: fields[2], name: fields[3])
  }

  /// The text of a field with macros replaced.
  private mutating func expanded(_ field: SourceRange, of place: SourceRange) throws(Diagnostic) -> String {
    let bytes = Array(lexer.source.bytes[field.start..<field.end])
    guard bytes.contains(UInt8(ascii: "$")) else { return text(bytes) }
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "$"), let reference = Lexer.macroReference(in: bytes, at: index) else {
        result.append(bytes[index])
        index += 1
        continue
      }
      do {
        result += Array(try lexer.macroText(reference).utf8)
      } catch {
        let start = field.start + index
        throw .invalidProbe(
          place.text, "Undefined macro variable in probe description",
          at: SourceRange(lexer.source, start, start + reference.length))
      }
      index += reference.length
    }
    return text(result)
  }
}
