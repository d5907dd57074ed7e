import Diagnostics
import Testing

@testable import DSyntax

/// A text as the preprocessor gives it: a header, then the script.
private func withHeader(_ header: String, _ script: String = "BEGIN { }") -> String {
  "# 1 \"<stdin>\"\n# 1 \"/usr/include/x.h\" 1 3 4\n\(header)\n# 2 \"<stdin>\" 2\n\(script)"
}

@Test(arguments: [
  Row("typedef unsigned long size_t;", "(declare typedef unsigned long (size_t))"),
  Row("__extension__ typedef long long quad;", "(declare typedef long long (quad))"),
  Row(
    "struct s { int a; } __attribute__((packed, aligned(8)));", "(declare (struct s (members int (a))))"),
  Row(
    "struct s { int a __attribute__ ((x)); __const char *b; };",
    "(declare (struct s (members int (a)) (members q1 char (b ptr))))"),
  Row("extern int f(int) __attribute__ ((__nothrow__ , __leaf__));", "(declare extern int (f func[int (-)]))"),
  Row(
    "extern int g(void) __asm__ (\"\" \"g2\");\nint h;", "(declare extern int (g func[void (-)]))\n(declare int (h))"),
  Row("static inline int f(int x) { return x ? (x + 1) : 1.5; }", ""),
  Row("extern __inline __attribute__((x)) int f(int x) { while (x) { x--; } return 0; }\nint a;", "(declare int (a))"),
  Row("inline int f(int x);", ""),
  Row("typedef __int128 wide;\ntypedef int narrow;", "(declare typedef int (narrow))"),
  Row("_Static_assert(sizeof(int) == 4, \"x\");\nint a;", "(declare int (a))"),
  Row("typedef __builtin_va_list va_list;", ""),
  Row("enum { A = 1 << 3, B = ~0, C = 'x' };", "(declare (enum - (A (<< 1 3)) (B (~ 0)) (C 'x')))"),
  Row(
    "extern void (*signal (int sig, void (*func)(int)))(int);",
    "(declare extern void (signal func[int (sig), void (func ptr func[int (-)])] ptr func[int (-)]))"),
  Row(
    "struct s { int counter, *self; }; int f(char *string, int this);",
    "(declare (struct s (members int (counter) (self ptr))))\n(declare int (f func[char (string ptr), int (this)]))"),
  Row("struct s { char a[__alignof__(void *)]; };\nint a;", "(declare int (a))"),
  Row("typedef __builtin_va_list va;\ntypedef va vb;\nint f(vb);\nint a;", "(declare int (a))"),
  Row("inline int LIMIT = 3;", "(inline int (LIMIT) 3)"),
  Row("profile:::tick-1s { trace(1); }", "(clause profile:::tick-1s - {(call trace 1)})"),
])
func itemsOfHeaders(row: Row) {
  let want = row.want.isEmpty ? "(clause :::BEGIN - {})" : row.want + "\n(clause :::BEGIN - {})"
  let source = SourceText(withHeader(row.text), origin: .script(path: "x.d"))
  let result = parse(source, options: options())
  #expect(result.diagnostics.map { Renderer().render($0, program: source) } == [])
  #expect(TreeDump.text(of: result.program) == want)
}

@Test func namesOfSkippedItemsAreNoted() {
  let header = """
    static inline int f(int x) { return g(x); }
    typedef unsigned __int128 wide;
    static int h(void) { return 1; }
    struct t { wide w; };
    int ok;
    """
  let result = parse(SourceText(withHeader(header), origin: .script(path: "x.d")), options: options())
  #expect(result.diagnostics.isEmpty)
  #expect(result.skippedNames == ["f": "inline function", "wide": "__int128", "h": "function", "t": "__int128"])
}

@Test func mistakesInHeadersAreErrors() {
  let header = withHeader("struct s { «1»nosuch_type x; };\nint y;")
  let result = expectParse(header, errors: [Expected(.D_SYNTAX, "syntax error near \"nosuch_type\"")])
  let rendered = result.diagnostics.map { Renderer().message($0) }
  #expect(rendered == ["\"/usr/include/x.h\", line 1: syntax error near \"nosuch_type\""])
}

@Test func theScriptItselfIsHeldToTheRules() {
  for script in ["«1»__extension__ int x;", "static «1»inline int f(int x) { return x; }"] {
    let marked = withHeader("int a;", script)
    let token = script.contains("inline") ? "inline" : "__extension__"
    let result = parse(SourceText(unmarked(marked).text, origin: .script(path: "x.d")), options: options())
    #expect(result.diagnostics.first?.tag == .D_SYNTAX, "\(token)")
    #expect(result.skippedNames.isEmpty)
  }
}
