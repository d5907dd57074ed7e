import Diagnostics
import Testing

@testable import DSyntax

struct ErrorRow: CustomTestStringConvertible, Sendable {
  var text: String
  var errors: [(tag: ErrorTag, message: String)]

  init(_ text: String, _ tag: ErrorTag, _ message: String) {
    self.text = text
    errors = [(tag, message)]
  }

  /// Of a second error too, which recovery finds.
  init(_ text: String, _ first: (ErrorTag, String), _ second: (ErrorTag, String)) {
    self.text = text
    errors = [first, second]
  }

  var testDescription: String { text }
}

extension ErrorRow {
  static func syntax(_ text: String, near token: String) -> ErrorRow {
    ErrorRow(text, .D_SYNTAX, "syntax error near \"\(token)\"")
  }
}

@Test(arguments: [
  // Statements and expressions
  ErrorRow.syntax("BEGIN { trace(1) «1»trace(2); }", near: "trace"),
  ErrorRow.syntax("BEGIN { x = «1»; }", near: ";"),
  ErrorRow.syntax("BEGIN { a + b «1»= c; }", near: "="),
  ErrorRow.syntax("BEGIN { (int)a «1»= c; }", near: "="),
  ErrorRow.syntax("BEGIN { a ? b «1»; }", near: ";"),
  ErrorRow.syntax("BEGIN { a[«1»]; }", near: "]"),
  ErrorRow.syntax("BEGIN { f(a,«1»); }", near: ")"),
  ErrorRow("BEGIN { a«1».1; }", .D_SYNTAX, "floating-point constants are not permitted"),
  ErrorRow.syntax("BEGIN { a.«1»\"b\"; }", near: "\"b\""),
  ErrorRow.syntax("BEGIN { «1»break; }", near: "break"),
  ErrorRow.syntax("BEGIN { x = «1»int; }", near: "int"),
  ErrorRow.syntax("BEGIN { a «1»# b }", near: "#"),
  ErrorRow.syntax("BEGIN { a = «1»$; }", near: "$"),
  ErrorRow.syntax("BEGIN { «1»\u{e9}; }", near: "\u{e9}"),
  ErrorRow.syntax("BEGIN { if «1»x { } }", near: "x"),
  ErrorRow.syntax("BEGIN { if (x) { } else { } «1»else { } }", near: "else"),
  ErrorRow.syntax("BEGIN { if (x) trace(1) «1»else trace(2); }", near: "else"),
  ErrorRow.syntax("BEGIN { xlate «1»(x); }", near: "("),
  ErrorRow.syntax("BEGIN { \"a\" «1»\"b\"; }", near: "\"b\""),
  ErrorRow.syntax("BEGIN { x «1»/; }", near: "/"),
  ErrorRow("BEGIN { trace(x «1»/; }", .D_SYNTAX, "closing ) expected in predicate before /"),
  ErrorRow("BEGIN { «1»for (;;) { } }", .D_SYNTAX, "for requires -x extensions"),
  ErrorRow("BEGIN { «1»while (1) { } }", .D_SYNTAX, "while requires -x extensions"),
  ErrorRow("BEGIN { «1»return; }", .D_SYNTAX, "return requires -x extensions"),
  ErrorRow("int «1»f(int a) { return a; }", .D_SYNTAX, "function definition requires -x extensions"),
  // Brackets
  ErrorRow("BEGIN / (x «1»/ { }", .D_SYNTAX, "closing ) expected in predicate before /"),
  ErrorRow("BEGIN / x[1 «1»/ { }", .D_SYNTAX, "closing ] expected in predicate before /"),
  ErrorRow("BEGIN { trace(1)«1»); }", .D_SYNTAX, "extra ) in input stream"),
  ErrorRow("BEGIN { x = 1«1»]; }", .D_SYNTAX, "extra ] in input stream"),
  ErrorRow("BEGIN { } «1»}", .D_SYNTAX, "extra } in input stream"),
  ErrorRow("BEGIN { trace(1);\n«1»", .D_SYNTAX, "end-of-file encountered before matching }"),
  ErrorRow("BEGIN { trace(1«1»", .D_SYNTAX, "end-of-file encountered before matching )"),
  ErrorRow("BEGIN { x[1«1»", .D_SYNTAX, "end-of-file encountered before matching ]"),
  ErrorRow("int x«1»", .D_SYNTAX, "syntax error near end of input"),
  // Comments
  ErrorRow("BEGIN { } /* a «1»", .D_SYNTAX, "end-of-file encountered before matching */"),
  ErrorRow("/* a «1»/* b */ BEGIN { }", .D_SYNTAX, "/* encountered inside a comment"),
  ErrorRow("BEGIN { a; «1»*/ }", .D_SYNTAX, "*/ encountered outside a comment"),
  ErrorRow("«1»*/ BEGIN { }", .D_SYNTAX, "*/ encountered outside a comment"),
  ErrorRow.syntax("BEGIN { } «1»// not a comment\n", near: "/"),
  // Constants
  ErrorRow("BEGIN { x = «1»1.5; }", .D_SYNTAX, "floating-point constants are not permitted"),
  ErrorRow(
    "BEGIN { x = «1»18446744073709551616; }", .D_INT_OFLOW, "constant 18446744073709551616 results in integer overflow"),
  ErrorRow(
    "BEGIN { x = «1»9223372036854775808; }", .D_INT_OFLOW,
    "integer constant 0x8000000000000000 cannot be represented in any built-in integral type"),
  ErrorRow("BEGIN { x = «1»089; }", .D_INT_DIGIT, "constant 089 contains invalid digit 8"),
  ErrorRow("BEGIN { x = «1»\"abc\n; }", .D_STR_NL, "newline encountered in string literal"),
  ErrorRow("BEGIN { x = «1»\"abc", .D_STR_NL, "newline encountered in string literal"),
  ErrorRow("BEGIN { x = «1»'a\n'; }", .D_CHR_NL, "newline encountered in character constant"),
  ErrorRow("BEGIN { x = «1»''; }", .D_CHR_NULL, "empty character constant"),
  ErrorRow("BEGIN { x = «1»'123456789'; }", .D_CHR_OFLOW, "character constant is too long"),
  // Macros
  ErrorRow("BEGIN { x = «1»$nope; }", .D_MACRO_UNDEF, "macro variable $nope is not defined"),
  ErrorRow("BEGIN { x = «1»$$nope; }", .D_MACRO_UNDEF, "macro variable $$nope is not defined"),
  ErrorRow("BEGIN { x = «1»$3; }", .D_MACRO_UNDEF, "macro argument $3 is not defined"),
  ErrorRow(
    "BEGIN { x = «1»$99999999999999999999; }", .D_MACRO_UNDEF, "macro argument $99999999999999999999 is not defined"),
  ErrorRow("#pragma D option «1»a=$3\nint x;", .D_MACRO_UNDEF, "macro argument $3 is not defined"),
  // Clauses
  ErrorRow("«1»BEGIN\n", .D_SYNTAX, "expected predicate and/or actions following probe description"),
  ErrorRow("«1»a:b, c:d", .D_SYNTAX, "expected predicate and/or actions following probe description"),
  ErrorRow("«1»BEGIN\nEND { }", .D_SYNTAX, "expected predicate and/or actions following probe description"),
  ErrorRow("«1»BEGIN /*p/ { } */", .D_SYNTAX, "expected predicate and/or actions following probe description"),
  ErrorRow("BEGIN / «1»x + 1 /", .D_SYNTAX, "expected actions { } following probe description and predicate"),
  ErrorRow("BEGIN, «1»{ }", .D_SYNTAX, "syntax error near \"{\""),
  ErrorRow("BEGIN /«1»/ trace(1)", .D_SYNTAX, "syntax error near \"/\""),
  ErrorRow("BEGIN / x / trace(1)«1»; ", .D_SYNTAX, "syntax error near \";\""),
  ErrorRow("BEGIN { } «1»;", .D_SYNTAX, "syntax error near \";\""),
  ErrorRow("«1»( )", .D_SYNTAX, "syntax error near \"(\""),
  // Descriptions
  ErrorRow(
    "«1»a:b:c:d:e { }", .D_PDESC_INVAL, "invalid probe description \"a:b:c:d:e\": Overspecified probe description"),
  ErrorRow(
    "pid«1»$nope:::entry { }", .D_PDESC_INVAL,
    "invalid probe description \"pid$nope:::entry\": Undefined macro variable in probe description"),
  ErrorRow(
    "x«1»$4:::entry { }", .D_PDESC_INVAL,
    "invalid probe description \"x$4:::entry\": Undefined macro variable in probe description"),
  ErrorRow("«1»4294967296 { }", .D_PDESC_INVAL, "identifier 4294967296 exceeds maximum probe id"),
  ErrorRow(
    "«1»\(String(repeating: "p", count: 64)):::x { }", .D_PDESC_INVAL,
    "invalid probe description \"\(String(repeating: "p", count: 64)):::x\": File name too long"),
  // Declarations
  ErrorRow.syntax("int x «1»= 3;", near: "="),
  ErrorRow.syntax("int «1»3;", near: "3"),
  ErrorRow.syntax("int x,«1»;", near: ";"),
  ErrorRow.syntax("struct s { int x,«1»; };", near: ";"),
  ErrorRow.syntax("int «1»int2 int3;", near: "int3").moved(to: "int int2 «1»int3;"),
  ErrorRow.syntax("struct «1»;", near: ";"),
  ErrorRow.syntax("struct s { «1»foo_t x; };", near: "foo_t"),
  ErrorRow.syntax("enum e { «1»};", near: "}"),
  ErrorRow.syntax("enum e { A = «1»};", near: "}"),
  ErrorRow.syntax("int x[int,«1»];", near: "]"),
  ErrorRow.syntax("inline int x«1»;", near: ";"),
  ErrorRow.syntax("translator int < int «1»> { };", near: ">"),
  ErrorRow.syntax("provider p { «1»x(); };", near: "x"),
  ErrorRow.syntax("provider p { probe a() «1»};", near: "}"),
  ErrorRow.syntax("provider p { }\n«1»BEGIN { }", near: "BEGIN"),
  ErrorRow.syntax("«1»counter x;", near: "counter"),
  ErrorRow.syntax("«1»import \"x\";", near: "import"),
  // Control lines
  ErrorRow("«1»#error stop here\nint x;", .D_PRAGERR, "#error: stop here"),
  ErrorRow("«1»#pragma D error stop\nint x;", .D_PRAGERR, "#error: stop"),
  ErrorRow("«1»#pragma error stop\nint x;", .D_PRAGERR, "#error: stop"),
  ErrorRow("#«1»include <x.h>\nint x;", .D_PRAGCTL_INVAL, "invalid control directive: #include"),
  ErrorRow("#«1»\"x\"\nint x;", .D_PRAGCTL_INVAL, "invalid control directive"),
  ErrorRow("«1»#line x\nint x;", .D_PRAGMA_MALFORM, "malformed #line <line> [ [\"file\"] state ]"),
  ErrorRow("«1»# 3 x\nint x;", .D_PRAGMA_MALFORM, "malformed #line <line> [ [\"file\"] state ]"),
  ErrorRow("«1»#pragma D\nint x;", .D_PRAGMA_MALFORM, "malformed #pragma D <directive>"),
  ErrorRow("#pragma D «1»optoin quiet\nint x;", .D_PRAGMA_INVAL, "invalid D pragma: optoin"),
  ErrorRow("int x;\n#pragma D option quiet«1»", .D_SYNTAX, "end-of-file encountered before end of control line"),
  // More than one
  ErrorRow(
    "BEGIN { x = «1»; } END { y = «2»'' ; }", (.D_SYNTAX, "syntax error near \";\""),
    (.D_CHR_NULL, "empty character constant")),
  ErrorRow(
    "int x «1»= 3;\nBEGIN { if (a { b; } }\nEND { «2»break; }", (.D_SYNTAX, "syntax error near \"=\""),
    (.D_SYNTAX, "syntax error near \"{\"")
  ).moved(to: "int x «1»= 3;\nBEGIN { if (a «2»{ b; } }\nEND { }"),
  ErrorRow(
    "BEGIN { «1»089; trace(«2») }", (.D_INT_DIGIT, "constant 089 contains invalid digit 8"),
    (.D_SYNTAX, "syntax error near \")\"")
  ).moved(to: "BEGIN { «1»089; trace(1, «2») }"),
])
func errorsAtTheirPlaces(row: ErrorRow) {
  expectParse(row.text, errors: row.errors.map { Expected($0.tag, $0.message) })
}

extension ErrorRow {
  /// The same errors in another text.
  fileprivate func moved(to text: String) -> ErrorRow {
    var row = self
    row.text = text
    return row
  }
}

@Test(arguments: [
  ErrorRow("«1»23 { }", .D_PDESC_INVAL, "probe identifier 23 not permitted when specifying functions"),
  ErrorRow("«1»a:b:c:d { }", .D_PDESC_INVAL, "invalid probe description \"a:b:c:d\": Overspecified probe description"),
])
func errorsOfFunctionDescriptions(row: ErrorRow) {
  expectParse(
    row.text, errors: row.errors.map { Expected($0.tag, $0.message) }, origin: .commandLine,
    options: options(lastField: .function))
}

@Test func textsWithoutClausesAreEmpty() {
  for text in ["", "/* a */", "#pragma D option quiet\n", "inline int x = 1;"] {
    expectParse(text, errors: [Expected(.D_EMPTY, "empty D program translation unit")])
    expectParse(text, origin: .library(path: "x.d"))
    var allowing = options()
    allowing.allowsEmpty = true
    expectParse(text, options: allowing)
  }
}

@Test func hintsSayWhatToDo() {
  func hint(_ text: String) -> String? {
    parse(SourceText(text, origin: .script(path: "x.d")), options: options(operands: ["1"])).diagnostics.first?.hint
  }
  #expect(hint("BEGIN { trace($1) trace(2) }") == "expected ;")
  #expect(hint("BEGIN { x = $targt + $1 }") == "did you mean target?")
  #expect(hint("BEGIN { x = $2 + $1 }") == "1 operand was given")
  #expect(hint("#pragma D optoin quiet\nBEGIN { $1 }") == "did you mean option?")
  #expect(hint("BEGIN { int x; }") == "a declaration stands outside of clauses")
  #expect(hint("BEGIN { counter++; }") == "counter is a reserved word")
  #expect(hint("#include <x.h>\nint x;") == "dtrace -C runs the preprocessor")
  #expect(hint("BEGIN\n/ x == 1 { }") == "the predicate begins at / on line 2")
  #expect(hint("struct s { foo_t x; };") == "foo_t is no type")
  #expect(hint("foo_t *x;") == "foo_t is no type either")
  #expect(hint("int x = 3;") == "a declaration has no initial value in D")
  #expect(hint("BEGIN\n{ trace(1);\n") == "{ is on line 2")
}

@Test func deepNestingIsAnError() {
  let limit = Parser.nestingLimit
  func first(_ text: String) -> String? { parse(SourceText(text), options: options()).diagnostics.first?.message }
  func times(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }
  let deep = 100_000
  let tooDeep = "program nests more than \(limit) levels deep"
  #expect(first("BEGIN { x = \(times("(", limit - 10))1\(times(")", limit - 10)); }") == nil)
  for opening in ["(", "- ", "!", "sizeof ", "stringof ", "(int)", "x[", "f(", "a ? (", "x = ", "@a["] {
    #expect(first("BEGIN { y = \(times(opening, deep))1; }") == tooDeep, "\(opening)")
  }
  #expect(first("BEGIN { \(times("if (x) ", deep)) ; }") == tooDeep)
  #expect(first("BEGIN { \(times("if (x) { ", deep)) ; }") == tooDeep)
  #expect(first("BEGIN { \(times("if (x) ; else ", deep)) ; }") == tooDeep)
  #expect(first(times("struct { ", deep)) == tooDeep)
  #expect(first("int " + times("(", deep) + "x;") == tooDeep)
  #expect(first("int x" + times("[int (", deep) + "x;") == tooDeep)
}

@Test func highTreesAreAnError() {
  let limit = Parser.depthLimit
  func first(_ text: String) -> String? { parse(SourceText(text), options: options()).diagnostics.first?.message }
  func chain(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }
  let tooHigh = "program nests more than \(limit) levels deep"
  #expect(first("BEGIN { x = 1\(chain(" + 1", limit - 2)); }") == nil)
  for link in [" + 1", "[1]", "->a", "(1)", "++", ", 1"] {
    #expect(first("BEGIN { x\(chain(link, 20_000)); }") == tooHigh, "\(link)")
  }
  #expect(first("BEGIN { x = \(chain("a ? b : ", 20_000))c; }") == tooHigh)
  #expect(first("int \(chain("*", 20_000))x;") == "program nests more than \(Parser.derivationLimit) levels deep")
}

/// Types inside of expressions count, or else a pass over the tree could go as deep as limits multiply.
@Test func expressionsInTypesCountForTheHeight() {
  let inner = "sizeof (int[1" + String(repeating: " + 1", count: 300) + "])"
  let text = "BEGIN { x = (int *[\(inner)\(String(repeating: " + 1", count: 300))])y; }"
  let message = parse(SourceText(text), options: options()).diagnostics.first?.message
  #expect(message == "program nests more than \(Parser.depthLimit) levels deep")
}
