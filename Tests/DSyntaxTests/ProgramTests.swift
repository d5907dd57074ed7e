import Diagnostics
import Testing

@testable import DSyntax

@Test(arguments: [
  Row("BEGIN { }", "(clause :::BEGIN - {})"),
  Row("BEGIN{trace(1)}", "(clause :::BEGIN - {(call trace 1)})"),
  Row("BEGIN { ; trace(1); ; }", "(clause :::BEGIN - {(empty) (call trace 1) (empty)})"),
  Row("syscall:::entry / pid == $target / { }", "(clause syscall:::entry (predicate (== pid 42)) {})"),
  Row("read:entry,\nwrite:return { }", "(clause ::read:entry ::write:return - {})"),
  Row("a:b:c:d,::: { }", "(clause a:b:c:d ::: - {})"),
  Row("pid$target::$$pid*:entry { }", "(clause pid42::7*:entry - {})"),
  Row("23, 0x10 { }", "(clause #23 #16 - {})"),
  Row("BEGIN / 1 / { } END { }", "(clause :::BEGIN (predicate 1) {})\n(clause :::END - {})"),
  Row("BEGIN // { } END / / { }", "(clause :::BEGIN - {})\n(clause :::END - {})"),
  Row("BEGIN /x/ /* why */ { }", "(clause :::BEGIN (predicate x) {})"),
  Row("BEGIN { if (a) b = 1; else c = 2; }", "(clause :::BEGIN - {(if a {(= b 1)} {(= c 2)})})"),
  Row("BEGIN { if (a) { b = 1 } }", "(clause :::BEGIN - {(if a {(= b 1)})})"),
  Row("BEGIN { if (a) if (b) c; else d; }", "(clause :::BEGIN - {(if a {(if b {c} {d})})})"),
  Row("BEGIN { if (a) { } else if (b) { c } else { d; e } f }", "(clause :::BEGIN - {(if a {} {(if b {c} {d e})}) f})"),
  Row("BEGIN { if (a) trace(1) }", "(clause :::BEGIN - {(if a {(call trace 1)})})"),
  Row("BEGIN { if (a) ; }", "(clause :::BEGIN - {(if a {(empty)})})"),
  Row("int x;", "(declare int (x))"),
  Row("int x, *y, z[3];", "(declare int (x) (y ptr) (z array[3]))"),
  Row("self int x; this string s;", "(declare self int (x))\n(declare this string (s))"),
  Row("this struct foo *f; self task_t *t;", "(declare this (struct foo -) (f ptr))\n(declare self task_t (t ptr))"),
  Row("uint64_t a[string, int], b;", "(declare uint64_t (a tuple[string (-), int (-)]) (b))"),
  Row("task_t *t; task_t* u;", "(declare task_t (t ptr))\n(declare task_t (u ptr))"),
  Row("task_t*t;", "(declare task_t (t ptr))"),
  Row("task_t*t, u;", "(declare task_t (t ptr) (u))"),
  Row("task_t (*f)(int);", "(declare task_t (f ptr func[int (-)]))"),
  Row("vmlinux`task_t v;", "(declare vmlinux`task_t (v))"),
  Row(
    "typedef unsigned long word; word w; BEGIN { x = (word)y; }",
    "(declare typedef unsigned long (word))\n(declare word (w))\n(clause :::BEGIN - {(= x (cast <word> y))})"),
  Row(
    "typedef int t; int t; BEGIN { x = (t) - 1; }",
    "(declare typedef int (t))\n(declare int (t))\n(clause :::BEGIN - {(= x (- t 1))})"),
  Row("extern unsigned long `max_pfn;", "(declare extern unsigned long (`max_pfn))"),
  Row("char *(*a[3])(void);", "(declare char (a array[3] ptr func[void (-)] ptr))"),
  Row("int (*p)[4], f(int, ...);", "(declare int (p ptr array[4]) (f func[int (-), ...]))"),
  Row("int const * volatile *p;", "(declare q1 int (p ptr ptr4))"),
  Row(
    "struct s { int a; char *b, c[2]; struct { int d; } e; union u { int f; } g; };",
    "(declare (struct s (members int (a)) (members char (b ptr) (c array[2])) (members (struct - (members int (d))) (e)) (members (union u (members int (f))) (g))))"
  ),
  Row(
    "struct s { int a : 3, b : 4; int : 2; struct { int c; }; } x;",
    "(declare (struct s (members int (a):3 (b):4) (members int (-):2) (members (struct - (members int (c))))) (x))"),
  Row("struct s { }; struct s *x;", "(declare (struct s))\n(declare (struct s -) (x ptr))"),
  Row(
    "enum e { A, B = 2, C = B + 1, }; enum e x;", "(declare (enum e (A) (B 2) (C (+ B 1))))\n(declare (enum e -) (x))"),
  Row("int x; inline int X = 1 + 2;", "(declare int (x))\n(inline int (X) (+ 1 2))"),
  Row(
    "int x; inline string F[int a, string b] = a ? b : \"x\";",
    "(declare int (x))\n(inline string (F tuple[int (a), string (b)]) (?: a b \"x\"))"
  ),
  Row(
    "translator task_t < struct task_struct *t > { pid = t->pid; string = \"x\"; };",
    "(translator <task_t> <(struct task_struct -) (- ptr)> t (pid (-> t pid)) (string \"x\"))"),
  Row(
    "provider p { probe a(); probe b__c(int x, char *) : (int x); };",
    "(provider p (probe a [] -) (probe b__c [int (x), char (- ptr)] [int (x)]))"),
  Row("#pragma D option quiet\nBEGIN { }", "(pragma option identifier:quiet)\n(clause :::BEGIN - {})"),
  Row(
    "#pragma D option bufsize=4m\n#pragma D attributes Stable/Stable/Common x\nBEGIN { }",
    "(pragma option identifier:bufsize=4m)\n(pragma attributes identifier:Stable/Stable/Common identifier:x)\n(clause :::BEGIN - {})"
  ),
  Row(
    "BEGIN {\n#pragma D option quiet\ntrace(1); }",
    "(pragma option identifier:quiet)\n(clause :::BEGIN - {(call trace 1)})"),
  Row(
    "#pragma D binding \"1.5\" x\n#pragma D depends_on library net.d\nint x;",
    "(pragma binding string:1.5 identifier:x)\n(pragma depends_on identifier:library identifier:net.d)\n(declare int (x))"
  ),
  Row("#pragma D option a=$pid /* why */\nint x;", "(pragma option identifier:a=7)\n(declare int (x))"),
  Row("#\n#ident \"x\"\n#pragma once\n#pragma ident \"y\"\n# 3 \"f.d\" 1 2 3\n#line 7\nint x;", "(declare int (x))"),
  Row("#!/usr/sbin/dtrace -s\n#!more\nint x;", "(declare int (x))"),
  Row("int \\\nx;", "(declare int (x))"),
])
func treesOfPrograms(row: Row) {
  expectParse(row.text, tree: row.want)
}

@Test(arguments: [
  Row(
    "BEGIN { for (i = 0; i < 3; i++) trace(i); }",
    "(clause :::BEGIN - {(for (= i 0) (< i 3) (post++ i) {(call trace i)})})"),
  Row("BEGIN { for (;;) { } while (a) b; }", "(clause :::BEGIN - {(for - - - {}) (while a {b})})"),
  Row(
    "int f(int a) { if (a) return a + 1; return 0 }",
    "(function int (f func[int (a)]) {(if a {(return (+ a 1))}) (return 0)})"),
  Row("void g(void) { return; }", "(function void (g func[void (-)]) {(return)})"),
])
func treesOfExtensions(row: Row) {
  expectParse(row.text, tree: row.want, options: options(extensions: true))
  expectParse("#pragma D option extensions\n" + row.text, tree: "(pragma option identifier:extensions)\n" + row.want)
}

@Test(arguments: [
  Row("BEGIN", "(clause :::BEGIN - -)"),
  Row("syscall::read:entry, tick-1s", "(clause syscall::read:entry :::tick-1s - -)"),
  Row("BEGIN int x; END", "(clause :::BEGIN - -)\n(declare int (x))\n(clause :::END - -)"),
  Row("task_t { }", "(clause :::task_t - {})"),
  Row("task_t x; BEGIN", "(declare task_t (x))\n(clause :::BEGIN - -)"),
])
func treesOfCommandLineTexts(row: Row) {
  expectParse(row.text, tree: row.want, origin: .commandLine)
}

struct FieldRow: CustomTestStringConvertible, Sendable {
  var field: ProbeField
  var text: String
  var want: String

  init(_ field: ProbeField, _ text: String, _ want: String) {
    self.field = field
    self.text = text
    self.want = want
  }

  var testDescription: String { "\(field) \(text)" }
}

@Test(arguments: [
  FieldRow(.provider, "syscall", "syscall:::"),
  FieldRow(.module, "ext4", ":ext4::"),
  FieldRow(.module, "fbt:ext4", "fbt:ext4::"),
  FieldRow(.function, "foo:bar", ":foo:bar:"),
  FieldRow(.function, "a:b:c", "a:b:c:"),
  FieldRow(.name, "a:b", "::a:b"),
  FieldRow(.name, ":::", ":::"),
  FieldRow(.name, "a:", "::a:"),
])
func fieldsAreAssignedFromTheRight(row: FieldRow) {
  let result = parse(SourceText(row.text), options: options(lastField: row.field))
  #expect(result.diagnostics.isEmpty)
  #expect(TreeDump.text(of: result.program) == "(clause \(row.want) - -)")
}

@Test func fieldsHaveRanges() {
  let source = SourceText("  syscall::pid$target:entry")
  guard case .clause(let clause)? = parse(source, options: options()).program.items.first,
    case .fields(let fields)? = clause.specifiers.first?.kind
  else {
    Issue.record("no clause")
    return
  }
  #expect(fields.all.map(\.range.text) == ["syscall", "", "pid$target", "entry"])
  #expect(fields.all.map(\.text) == ["syscall", "", "pid42", "entry"])
  #expect(clause.specifiers[0].text == "syscall::pid$target:entry")
}

@Test func rangesOfItemsAndStatements() {
  let source = SourceText("int x;\nBEGIN / x / { trace(1); if (x) { y = 2; } }\n")
  let program = parse(source, options: options()).program
  #expect(program.items.map(\.range.text) == ["int x;", "BEGIN / x / { trace(1); if (x) { y = 2; } }"])
  guard case .clause(let clause)? = program.items.last else { return }
  #expect(clause.body?.map(\.range.text) == ["trace(1);", "if (x) { y = 2; }"])
}

@Test func probesWinOnRequest() {
  var options = options()
  options.prefersProbes = true
  let result = parse(SourceText("task_t { }", origin: .script(path: "x.d")), options: options)
  #expect(TreeDump.text(of: result.program) == "(clause :::task_t - {})")
}

@Test func theLastOperandMustBeReferenced() {
  let unused = parse(SourceText("BEGIN { trace($1) }"), options: options(operands: ["a", "b"])).unusedOperand
  #expect(unused?.tag == .D_MACRO_UNUSED)
  #expect(unused?.message == "extraneous argument 'b' ($2 is not referenced)")
  let used = ["BEGIN { trace($2) }", "BEGIN { trace($$2) }", "x$2:::entry", "#pragma D option a=$2\nBEGIN"]
  for text in used + ["#pragma D option argref\nBEGIN"] {
    #expect(parse(SourceText(text), options: options(operands: ["a", "b"])).unusedOperand == nil, "\(text)")
  }
}

@Test func onlyTypesOfTheTextAreTypes() throws {
  #expect(TreeDump.text(of: try parseExpression(SourceText("(size_t)x"))) == "(cast <size_t> x)")
  #expect(throws: Diagnostic.self) { try parseExpression(SourceText("(foo_t)x"), options: ParseOptions()) }
  let type = try parseTypeName(SourceText("struct task_struct *[4]"))
  #expect(Printer.text(of: type) == "struct task_struct *[4]")
}
