internal import DSemantics
internal import Diagnostics

/// A row of the table of options: its name, type and meaning.
public struct OptionDefinition: Sendable {
  typealias Path<Value> = any WritableKeyPath<Options, Value> & Sendable

  /// Until when an option may be set.
  enum Context: Sendable {
    /// Before the first program is compiled; never by a program.
    case session
    /// Before a program is compiled, or by the program.
    case compile
    /// Before tracing starts.
    case start
    /// Whenever.
    case dynamic
  }

  /// The type of the value, and the place that it is stored in.
  enum Kind: Sendable {
    case flag(Path<Bool>)
    case size(Path<Int>, ClosedRange<Int>)
    case rate(Path<UInt64>, ClosedRange<UInt64>)
    /// A rate; the bare name is once a second, `off` is 0.
    case liveRate(Path<UInt64>, ClosedRange<UInt64>)
    case count(Path<Int>, ClosedRange<Int>)
    /// The number of a CPU; nil: all.
    case processor(Path<Int?>)
    /// A number of bytes, or `unlimited`.
    case memoryLimit(Path<UInt64?>)
    /// One of some words.
    case choice(Path<String>, [String])
    /// The least stability of expressions, `NAME/DATA/CLASS`.
    case attributes(Path<String>)
    /// A version of D, which may only become lower.
    case version(Path<String>)
    /// Any text but the empty one.
    case text(Path<String>)
    /// A text that becomes further elements of a list.
    case list(Path<[String]>, @Sendable (String) -> [String])
    /// Not in this release: the name of its type, and the default.
    case later(String, String)
  }

  /// As in `-x NAME=VALUE`.
  public let name: String
  let context: Context
  let kind: Kind
  /// One line for `-x help`.
  public let summary: String

  init(_ name: String, _ context: Context, _ kind: Kind, _ summary: String) {
    self.name = name
    self.context = context
    self.kind = kind
    self.summary = summary
  }

  /// Whether this release has the option.
  public var isSupported: Bool {
    if case .later = kind { return false }
    return true
  }

  /// The definition of a name.
  public static func named(_ name: String) -> OptionDefinition? { all.first { $0.name == name } }

  /// The name's type: flag, size, rate, value, string, or the words that are allowed.
  public var typeName: String {
    switch kind {
    case .flag: "flag"
    case .size: "size"
    case .rate: "rate"
    case .liveRate: "off|rate"
    case .count, .processor: "value"
    case .choice(_, let words): words.joined(separator: "|")
    case .memoryLimit: "size|unlimited"
    case .text, .list: "string"
    case .attributes: "attributes"
    case .version: "version"
    case .later(let type, _): type
    }
  }

  /// The default as a text that `Options.set` reads.
  public var defaultText: String {
    let options = Options()
    return switch kind {
    case .flag(let path): options[keyPath: path] ? "on" : "off"
    case .size(let path, _): OptionText.size(options[keyPath: path])
    case .rate(let path, _): OptionText.rate(options[keyPath: path])
    case .liveRate: "off"
    case .count(let path, _): "\(options[keyPath: path])"
    case .choice(let path, _), .text(let path), .attributes(let path), .version(let path): options[keyPath: path]
    case .list, .processor, .memoryLimit: ""
    case .later(_, let text): text
    }
  }

  private func checkVersion(_ text: String?, now: String) throws(OptionError) {
    guard let text, let version = LanguageVersion(text) else {
      throw .version("Version is not properly formatted or is too large")
    }
    guard LanguageVersion.known.contains(version) else {
      throw .version("Requested version is not supported by compiler")
    }
    guard version <= LanguageVersion(now) ?? .latest else {
      throw .version("Requested version conflicts with earlier setting")
    }
  }

  func apply(_ text: String?, to options: inout Options) throws(OptionError) {
    switch kind {
    case .flag(let path):
      guard let value = OptionText.flag(text) else { throw .badValue }
      options[keyPath: path] = value
    case .size(let path, let range):
      guard let text, let value = OptionText.parseSize(text), let size = Int(exactly: value), range.contains(size)
      else {
        throw .badValue
      }
      options[keyPath: path] = size
    case .rate(let path, let range):
      guard let text, let value = OptionText.parseRate(text), range.contains(value) else { throw .badValue }
      options[keyPath: path] = value
    case .liveRate(let path, let range):
      if text == nil || text == "on" {
        options[keyPath: path] = 1_000_000_000
      } else if text == "" || text == "off" {
        options[keyPath: path] = 0
      } else {
        guard let text, let value = OptionText.parseRate(text), range.contains(value) else { throw .badValue }
        options[keyPath: path] = value
      }
    case .count(let path, let range):
      guard let text, let value = OptionText.parseNumber(text), let count = Int(exactly: value), range.contains(count)
      else { throw .badValue }
      options[keyPath: path] = count
    case .processor(let path):
      guard let text, let value = OptionText.parseNumber(text), let cpu = Int(exactly: value), 0...8191 ~= cpu else {
        throw .badValue
      }
      options[keyPath: path] = cpu
    case .memoryLimit(let path):
      guard let text, let value = text == "unlimited" ? UInt64.max : OptionText.parseSize(text) else { throw .badValue }
      options[keyPath: path] = value
    case .choice(let path, let words):
      guard let text, words.contains(text) else { throw .badValue }
      options[keyPath: path] = text
    case .attributes(let path):
      guard let text, StabilityAttributes(text) != nil else { throw .badValue }
      options[keyPath: path] = text
    case .version(let path):
      try checkVersion(text, now: options[keyPath: path])
      options[keyPath: path] = text ?? ""
    case .text(let path):
      guard let text, !text.isEmpty else { throw .badValue }
      options[keyPath: path] = text
    case .list(let path, let elements):
      guard let text, !text.isEmpty else { throw .badValue }
      options[keyPath: path] += elements(text)
    case .later:
      throw .unsupported("\(name)")
    }
  }

  /// The name of the table that was probably meant.
  static func similar(to name: String) -> String? {
    Suggestion.nearest(to: name, in: all.map(\.name))?.name
  }
}
