import Diagnostics
import Testing

@testable import DSyntax

/// Tokens of a text in one state, each in a short form, with blanks between.
private func tokens(_ text: String, _ state: Lexer.State, operands: [String] = []) -> String {
  var lexer = Lexer(SourceText(text), options: options(operands: operands))
  var shown: [String] = []
  while true {
    let token = lexer.next(state)
    if token.kind == .endOfInput { break }
    shown.append(describe(token, in: lexer))
    if shown.count > 100 { break }
  }
  return shown.joined(separator: " ")
}

private func describe(_ token: Token, in lexer: Lexer) -> String {
  let issue = token.issue.map { "!\($0.tag)" } ?? ""
  switch token.kind {
  case .endOfInput: return "end"
  case .identifier(let name): return "id:\(name)"
  case .keyword(let keyword): return "kw:\(keyword.rawValue)"
  case .aggregation(let name): return "@\(name)"
  case .integer(let constant, let isNegative):
    let base = constant.isDecimal ? "" : "x"
    let suffix = (constant.hasUnsignedSuffix ? "u" : "") + String(repeating: "l", count: constant.longSuffixes)
    return "\(isNegative ? "-" : "")\(constant.value)\(base)\(suffix)\(issue)"
  case .string(let bytes): return "s:\(bytes)"
  case .character(let constant): return "c:\(constant.value)\(constant.isLongLong ? "ll" : "")\(issue)"
  case .probeDescription: return "probe:\(lexer.range(token.start, token.end).text)"
  case .punctuator(let punctuator): return punctuator.rawValue
  case .endOfPredicate: return "/end"
  case .invalid: return "invalid\(issue)"
  }
}

@Test(arguments: [
  Row("a _b9 `c m`d ``e", "id:a id:_b9 id:`c id:m`d id:``e"),
  Row("if self this xlate string userland", "kw:if kw:self kw:this kw:xlate kw:string kw:userland"),
  Row("probename stringof2 ifx", "id:probename id:stringof2 id:ifx"),
  Row("@ @a @_b1 @[", "@_ @a @_b1 @_ ["),
  Row("0 7 10 007 0x1F 0Xff", "0 7 10 7x 31x 255x"),
  Row("1u 1U 1l 1ll 1UL 1ull 1LLU 0x1uL", "1u 1u 1l 1ll 1ul 1ull 1ull 1xul"),
  Row("18446744073709551615u 18446744073709551616", "18446744073709551615u 0!D_INT_OFLOW"),
  Row("9223372036854775808", "9223372036854775808!D_INT_OFLOW"),
  Row("0xffffffffffffffff 0x10000000000000000", "18446744073709551615x 0!D_INT_OFLOW"),
  Row("08 0789", "0!D_INT_DIGIT 0!D_INT_DIGIT"),
  Row("1.5", "invalid!D_SYNTAX"),
  Row(".5", "invalid!D_SYNTAX"),
  Row("1e9 1E+3 2f 3.", "invalid!D_SYNTAX invalid!D_SYNTAX invalid!D_SYNTAX invalid!D_SYNTAX"),
  Row("12ab 0xg", "12 id:ab 0 id:xg"),
  Row("\"ab\" \"\" \"$1 /* x */\"", "s:[97, 98] s:[] s:[36, 49, 32, 47, 42, 32, 120, 32, 42, 47]"),
  Row(
    #""\a\b\f\n\r\t\v\"\\" "\0\12\377\1234" "\x41\x141""#,
    "s:[7, 8, 12, 10, 13, 9, 11, 34, 92] s:[0, 10, 255, 83, 52] s:[65, 65]"),
  Row(#""\q\'\?\x""#, "s:[92, 113, 92, 39, 92, 63, 92, 120]"),
  Row("\"ab\ncd", "invalid!D_STR_NL id:cd"),
  Row("\"ab", "invalid!D_STR_NL"),
  Row("\"ab\\\n\"", "invalid!D_STR_NL invalid!D_STR_NL"),
  Row("'a' 'ab' '\\n' '\\'' '\\377' '\\0'", "c:97 c:24930 c:10 c:39 c:-1 c:0"),
  Row("'abcd' 'abcde' 'abcdefgh'", "c:1633837924 c:418262508645ll c:7017280452245743464ll"),
  Row("'\\377\\377\\377\\377'", "c:4294967295ll"),
  Row("'' 'abcdefghi'", "c:0!D_CHR_NULL c:7017280452245743464ll!D_CHR_OFLOW"),
  Row("'a\n", "invalid!D_CHR_NL"),
  Row("+ - * % ++ -- & | ^ ~ << >> ! && || ^^", "+ - * % ++ -- & | ^ ~ << >> ! && || ^^"),
  Row("< <= > >= == != ? : = *= %= += -= <<= >>= &= ^= |=", "< <= > >= == != ? : = *= %= += -= <<= >>= &= ^= |="),
  Row(". -> ( ) [ ] { } , ; ...", ". -> ( ) [ ] { } , ; ..."),
  Row("a+++b a--->b", "id:a ++ + id:b id:a -- -> id:b"),
  Row("a / b", "id:a / id:b"),
  Row("a /= b", "id:a /= id:b"),
  Row("a / { / ; /", "id:a /end { /end ; /end"),
  Row("a / /* b */ c", "id:a / id:c"),
  Row("a / /* b */ {", "id:a /end {"),
  Row("a / / b", "id:a /end / id:b"),
  Row("a /* b\n c */ d", "id:a id:d"),
  Row("a \\\n b", "id:a id:b"),
  Row("a */ b", "id:a invalid!D_SYNTAX id:b"),
  Row("a // b", "id:a /end / id:b"),
  Row("a # b \u{e9}", "id:a invalid id:b invalid"),
  Row("a\n # 1 \"f\"\nb", "id:a id:b"),
  Row("$pid $$pid $target", "7 s:[55] 42"),
  Row("$nope", "0!D_MACRO_UNDEF"),
  Row("$ $$", "invalid invalid invalid"),
])
func tokensOfExpressions(row: Row) {
  #expect(tokens(row.text, .expression) == row.want)
}

@Test(arguments: [
  Row("BEGIN", "probe:BEGIN"),
  Row("syscall::open*:entry,a:b", "probe:syscall::open*:entry , probe:a:b"),
  Row("fbt::[a-z]?\\*!x:return / x", "probe:fbt::[a-z]?\\*!x:return / probe:x"),
  Row("pid$target:libc.so.6::entry", "probe:pid$target:libc.so.6::entry"),
  Row("pid1:libstdc++.so.6::a@b", "probe:pid1:libstdc++.so.6::a@b"),
  Row("\u{feff}#!/x\nBEGIN", "probe:BEGIN"),
  Row("tick-1s{", "probe:tick-1s {"),
  Row("23 0x17", "23 23x"),
  Row("int self inline if offsetof", "kw:int kw:self kw:inline probe:if probe:offsetof"),
  Row("int:x self:::", "probe:int:x probe:self:::"),
  Row("uint64_t x;", "probe:uint64_t probe:x ;"),
  Row("mod`type x", "probe:mod`type probe:x"),
  Row("read*/x", "probe:read* / probe:x"),
  Row("*/ a", "invalid!D_SYNTAX probe:a"),
  Row("#!/usr/sbin/dtrace -s\nBEGIN", "probe:BEGIN"),
  Row("/* a */ b /* c", "probe:b invalid!D_SYNTAX"),
  Row("/* a /* b */ c", "invalid!D_SYNTAX probe:c"),
])
func tokensOfPrograms(row: Row) {
  #expect(tokens(row.text, .program) == row.want)
}

struct OperandRow: CustomTestStringConvertible, Sendable {
  var operand: String
  var plain: String
  var quoted: String

  init(_ operand: String, _ plain: String, _ quoted: String) {
    self.operand = operand
    self.plain = plain
    self.quoted = quoted
  }

  var testDescription: String { operand }
}

@Test(arguments: [
  OperandRow("12", "12", "s:[49, 50]"),
  OperandRow("-12", "-12", "s:[45, 49, 50]"),
  OperandRow("+3", "3", "s:[43, 51]"),
  OperandRow("0x1f", "31x", "s:[48, 120, 49, 102]"),
  OperandRow("017", "15x", "s:[48, 49, 55]"),
  OperandRow(
    "99999999999999999999", "0!D_MACRO_OFLOW",
    "s:[57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57]"),
  OperandRow("4k", "0!D_MACRO_OFLOW", "s:[52, 107]"),
  OperandRow("read", "id:read", "s:[114, 101, 97, 100]"),
  OperandRow("if", "kw:if", "s:[105, 102]"),
  OperandRow("/tmp", "s:[47, 116, 109, 112]", "s:[47, 116, 109, 112]"),
  OperandRow("\"a b\"", "s:[97, 32, 98]", "s:[34, 97, 32, 98, 34]"),
  OperandRow("a\\tb", "s:[97, 9, 98]", "s:[97, 9, 98]"),
  OperandRow("-", "s:[45]", "s:[45]"),
  OperandRow("", "s:[]", "s:[]"),
])
func macroOperands(row: OperandRow) {
  #expect(tokens("$1", .expression, operands: [row.operand]) == row.plain)
  #expect(tokens("$$1", .expression, operands: [row.operand]) == row.quoted)
}

@Test func programNameIsOperandZero() {
  #expect(
    tokens("$0 $$0", .expression) == "s:[47, 116, 109, 112, 47, 120, 46, 100] s:[47, 116, 109, 112, 47, 120, 46, 100]")
}

@Test func missingOperandsHaveDefaultsOnRequest() {
  var lexer = Lexer(SourceText("$1 $$1"), options: options())
  lexer.options.macros.hasDefaults = true
  #expect(lexer.next(.expression).kind == .integer(IntegerConstant(0), isNegative: false))
  #expect(lexer.next(.expression).kind == .string([]))
}

@Test func theUnknownTargetIsMinusOne() {
  var lexer = Lexer(SourceText("$target $$target"), options: options())
  lexer.options.macros.variables["target"] = -1
  #expect(lexer.next(.expression).kind == .integer(IntegerConstant(1), isNegative: true))
  #expect(lexer.next(.expression).kind == .string(Array("4294967295".utf8)))
}

struct TypeRow: CustomTestStringConvertible, Sendable {
  var text: String
  var lp64: IntegerConstant.CType?
  var ilp32: IntegerConstant.CType?

  init(_ text: String, _ lp64: IntegerConstant.CType?, _ ilp32: IntegerConstant.CType?) {
    self.text = text
    self.lp64 = lp64
    self.ilp32 = ilp32
  }

  var testDescription: String { text }
}

/// d-language.md §1.5.
@Test(arguments: [
  TypeRow("0", .int, .int),
  TypeRow("2147483647", .int, .int),
  TypeRow("2147483648", .long, .longLong),
  TypeRow("0x7fffffff", .int, .int),
  TypeRow("0x80000000", .unsignedInt, .unsignedInt),
  TypeRow("0x100000000", .long, .longLong),
  TypeRow("0x8000000000000000", .unsignedLong, .unsignedLongLong),
  TypeRow("0xffffffffffffffff", .unsignedLong, .unsignedLongLong),
  TypeRow("9223372036854775808", nil, nil),
  TypeRow("4294967295u", .unsignedInt, .unsignedInt),
  TypeRow("4294967296u", .unsignedLong, .unsignedLongLong),
  TypeRow("1l", .long, .long),
  TypeRow("1ul", .unsignedLong, .unsignedLong),
  TypeRow("1ll", .longLong, .longLong),
  TypeRow("1ull", .unsignedLongLong, .unsignedLongLong),
  TypeRow("0x80000000l", .long, .unsignedLong),
  TypeRow("037777777777", .unsignedInt, .unsignedInt),
])
func typesOfIntegerConstants(row: TypeRow) {
  var lexer = Lexer(SourceText(row.text), options: options())
  guard case .integer(let constant, _) = lexer.next(.expression).kind else {
    Issue.record("no integer")
    return
  }
  #expect(constant.type(longBits: 64) == row.lp64)
  #expect(constant.type(longBits: 32) == row.ilp32)
}
