import Testing

@testable import DTrace

/// A text of an option's value, and the value that it means; nil: refused.
struct ValueRow: Sendable, CustomTestStringConvertible {
  let text: String
  let want: UInt64?
  init(_ text: String, _ want: UInt64?) {
    self.text = text
    self.want = want
  }
  var testDescription: String { "\"\(text)\"" }
}

private let sizes: [ValueRow] = [
  ValueRow("0", 0), ValueRow("1", 1), ValueRow("4k", 4096), ValueRow("4K", 4096), ValueRow("4m", 4_194_304),
  ValueRow("2g", 2_147_483_648), ValueRow("1t", 1_099_511_627_776), ValueRow("0x10", 16), ValueRow("0x10k", 16384),
  ValueRow("010", 8), ValueRow("010m", 8_388_608), ValueRow("", nil), ValueRow("k", nil), ValueRow("4kb", nil),
  ValueRow("4 k", nil), ValueRow(" 4", nil), ValueRow("-1", nil), ValueRow("4.5k", nil), ValueRow("08", nil),
  ValueRow("0x", nil), ValueRow("99999999999999999999", nil), ValueRow("9000000t", nil),
  ValueRow("8388607t", 9_223_370_937_343_148_032),
  ValueRow("0xffffffffffffffff", nil), ValueRow("٤", nil),
]

private let rates: [ValueRow] = [
  ValueRow("0", 0), ValueRow("17", 17), ValueRow("17ns", 17), ValueRow("17nsec", 17), ValueRow("3us", 3_000),
  ValueRow("3usec", 3_000), ValueRow("3ms", 3_000_000), ValueRow("3MSEC", 3_000_000), ValueRow("2s", 2_000_000_000),
  ValueRow("2sec", 2_000_000_000), ValueRow("1m", 60_000_000_000), ValueRow("1min", 60_000_000_000),
  ValueRow("1h", 3_600_000_000_000), ValueRow("1hour", 3_600_000_000_000), ValueRow("1d", 86_400_000_000_000),
  ValueRow("1day", 86_400_000_000_000), ValueRow("1hz", 1_000_000_000), ValueRow("101hz", 9_900_990),
  ValueRow("0hz", 0), ValueRow("4Hz", 250_000_000), ValueRow("0x10us", 16_000), ValueRow("1x", nil),
  ValueRow("hz", nil),
  ValueRow("1 s", nil), ValueRow("-1s", nil), ValueRow("300000000000d", nil),
]

/// 2: refused.
private let flags: [ValueRow] = [
  ValueRow("yes", 1), ValueRow("no", 0), ValueRow("enable", 1), ValueRow("disable", 0), ValueRow("enabled", 1),
  ValueRow("disabled", 0), ValueRow("true", 1), ValueRow("false", 0), ValueRow("ON", 1), ValueRow("Off", 0),
  ValueRow("set", 1), ValueRow("unset", 0), ValueRow("1", 1), ValueRow("0", 0), ValueRow("17", 1), ValueRow("", 0),
  ValueRow("maybe", nil), ValueRow("1x", nil),
]

@Test(arguments: sizes) func sizeIsParsed(_ row: ValueRow) {
  #expect(OptionText.parseSize(row.text) == row.want)
}

@Test(arguments: rates) func rateIsParsed(_ row: ValueRow) {
  #expect(OptionText.parseRate(row.text) == row.want)
}

@Test(arguments: flags) func flagIsParsed(_ row: ValueRow) {
  #expect(OptionText.flag(row.text) == row.want.map { $0 == 1 })
}

@Test func bareFlagSwitchesOn() { #expect(OptionText.flag(nil) == true) }

@Test func everyDefaultCanBeSet() throws {
  for row in OptionDefinition.all where row.isSupported && !row.defaultText.isEmpty {
    var options = Options()
    try options.set(row.name, row.defaultText)
  }
}

@Test func unsupportedOptionsSaySo() {
  for row in OptionDefinition.all where !row.isSupported {
    var options = Options()
    #expect(throws: OptionError.unsupported(row.name)) { try options.set(row.name, row.defaultText) }
  }
}

@Test func namesAreUnique() {
  #expect(Set(OptionDefinition.all.map(\.name)).count == OptionDefinition.all.count)
}

struct SettingRow: Sendable, CustomTestStringConvertible {
  let name: String
  let text: String?
  let want: OptionError
  init(_ name: String, _ text: String?, _ want: OptionError) {
    self.name = name
    self.text = text
    self.want = want
  }
  var testDescription: String { name + (text.map { "=\($0)" } ?? "") }
}

private let refusals: [SettingRow] = [
  SettingRow("quite", nil, .unknownName(similar: "quiet")), SettingRow("", nil, .unknownName(similar: nil)),
  SettingRow("BUFSIZE", "1", .unknownName(similar: "bufsize")), SettingRow("strsize", "7", .badValue),
  SettingRow("strsize", "65537", .badValue), SettingRow("strsize", nil, .badValue),
  SettingRow("bufsize", "0", .badValue),
  SettingRow("statusrate", "11s", .badValue), SettingRow("stackframes", "0", .badValue),
  SettingRow("evaltime", "later", .badValue),
  SettingRow("oformat", "yaml", .badValue),
]

@Test(arguments: refusals) func wrongSettingIsRefused(_ row: SettingRow) {
  var options = Options()
  #expect(throws: row.want) { try options.set(row.name, row.text) }
}

@Test func programsMayNotSetTheEnvironment() {
  var options = Options()
  #expect(throws: OptionError.wrongContext) { try options.set("setenv", "A=B", inProgram: true) }
}

@Test func environmentChangesKeepTheirOrder() throws {
  var options = Options()
  try options.set("setenv", "A=B")
  try options.set("unsetenv", "C")
  try options.set("setenv", "C=")
  #expect(options.environmentChanges == ["A=B", "C", "C="])
}
