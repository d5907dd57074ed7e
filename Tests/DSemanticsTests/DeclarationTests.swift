import DIF
import Diagnostics
import Testing

@testable import DSemantics

/// A wrong declaration, with its error where the marker stands.
private struct Row: CustomTestStringConvertible, Sendable {
  var text: String
  var tag: ErrorTag
  var message: String
  var testDescription: String { "\(tag): \(text)" }

  init(_ text: String, _ tag: ErrorTag, _ message: String) {
    self.text = text
    self.tag = tag
    self.message = message
  }
}

private let scope = "D scoping operator may not be used in"

private let rows: [Row] = [
  Row(
    "«1»unsigned short char x;", .D_DECL_CHARATTR,
    "invalid type declaration: short and long may not be used with char type"),
  Row(
    "«1»unsigned void *x;", .D_DECL_VOIDATTR, "invalid type declaration: attributes may not be used with void type"),
  Row(
    "«1»unsigned float x;", .D_DECL_SIGNINT,
    "invalid type declaration: signed and unsigned may only be used with integer type"),
  Row(
    "«1»long float x;", .D_DECL_LONGINT,
    "invalid type declaration: long and long long may only be used with integer or floating-point type"),
  Row("«1»const x;", .D_DECL_IDENT, "old-style declaration or incorrect type specified"),
  Row("self «1»this int x;", .D_DECL_CLASS, "only one storage class allowed in a declaration"),
  Row("«1»static int x;", .D_DECL_BADCLASS, "specified storage class not appropriate in D"),
  Row("struct s { «1»self int x; };", .D_DECL_BADCLASS, "specified storage class not appropriate in D"),
  Row(
    "int x[«1»self int];", .D_DECL_PARMCLASS, "inappropriate storage class for function or associative array parameter"),
  Row("«1»int double x;", .D_DECL_COMBO, "invalid type combination"),
  Row("int «1»struct s { int a; } x;", .D_DECL_COMBO, "invalid type combination"),
  Row("struct s { int «1»f(int); };", .D_DECL_COMBO, "invalid type combination"),
  Row(
    "int x[«1»-1];", .D_DECL_ARRSUB,
    "positive integral constant expression or tuple signature expected as array declaration subscript"),
  Row(
    "struct s { int n[«1»0]; };", .D_DECL_ARRSUB,
    "positive integral constant expression or tuple signature expected as array declaration subscript"),
  Row("int x«1»[];", .D_DECL_ARRNULL, "array declaration requires array dimension or tuple signature: x"),
  Row(
    "struct s { int x«1»[]; int y; };", .D_DECL_ARRNULL,
    "array declaration requires array dimension or tuple signature: x"),
  Row("int x[«1»1000000000];", .D_DECL_ARRBIG, "array dimension too big"),
  Row("int x; string «1»x;", .D_DECL_IDRED, "identifier redeclared: x\n\t current: string x\n\tprevious: int x"),
  Row(
    "struct a { int i; }; struct b { int i; }; struct a x; struct b «1»x;", .D_DECL_IDRED,
    "identifier redeclared: x\n\t current: struct b x\n\tprevious: struct a x"),
  Row("typedef int «1»pid_t[3];", .D_DECL_IDRED, "typedef redeclared: pid_t"),
  Row("int «1»pid;", .D_DECL_IDRED, "built-in identifier redeclared: pid"),
  Row("int x; typedef int «1»x;", .D_DECL_IDRED, "global variable identifier redeclared: x"),
  Row("enum { A, «1»A };", .D_DECL_IDRED, "identifier redeclared: A"),
  Row("int a; enum { «1»a };", .D_DECL_IDRED, "identifier redeclared: a"),
  Row("enum { «1»timestamp };", .D_DECL_IDRED, "built-in identifier redeclared: timestamp"),
  Row("struct s { int a; }; struct «1»s { int a; };", .D_DECL_TYPERED, "type redeclared: struct s"),
  Row("struct s { int a; }; union «1»s { int a; };", .D_DECL_TYPERED, "type redeclared: struct s"),
  Row("enum e { E1 }; enum «1»e { E2 };", .D_DECL_TYPERED, "type redeclared: enum e"),
  Row("enum e { E1 }; struct «1»e { int a; };", .D_DECL_TYPERED, "type redeclared: enum e"),
  Row("struct s { «1»int; };", .D_DECL_MNAME, "member declaration requires a name"),
  Row("struct a { int i; }; struct s { «1»struct a; };", .D_DECL_MNAME, "member declaration requires a name"),
  Row("int «1»a`b;", .D_DECL_SCOPE, "\(scope) a declaration name (a`b)"),
  Row("struct s { int «1»a`b; };", .D_DECL_SCOPE, "\(scope) a member name (a`b)"),
  Row("enum { «1»a`b };", .D_DECL_SCOPE, "\(scope) a enumerator name (a`b)"),
  Row("struct «1»a`b { int x; };", .D_DECL_SCOPE, "\(scope) a declaration name (a`b)"),
  Row(
    "struct s { int a : «1»-1; };", .D_DECL_BFCONST, "positive integral constant expression expected as bit-field size"),
  Row(
    "struct s { int a : «1»0; };", .D_DECL_BFCONST, "positive integral constant expression expected as bit-field size"),
  Row(
    "struct s { int a : «1»pid; };", .D_DECL_BFCONST,
    "positive integral constant expression expected as bit-field size"),
  Row("struct s { char a : «1»9; };", .D_DECL_BFSIZE, "bit-field too big for type: a"),
  Row("struct s { float «1»a : 3; };", .D_DECL_BFTYPE, "invalid type for bit-field: a"),
  Row("struct s { char «1»*a : 3; };", .D_DECL_BFTYPE, "invalid type for bit-field: a"),
  Row(
    "enum { A = «1»pid };", .D_DECL_ENCONST, "enumerator 'A' must be assigned to an integral constant expression"),
  Row(
    "enum { A = «1»\"x\" };", .D_DECL_ENCONST, "enumerator 'A' must be assigned to an integral constant expression"),
  Row("enum { A = 2147483647, «1»B };", .D_DECL_ENOFLOW, "enumerator 'B' value overflows INT_MAX (2147483647)"),
  Row("«1»int;", .D_DECL_USELESS, "useless declaration"),
  Row("«1»struct { int a; };", .D_DECL_USELESS, "useless declaration"),
  Row("this int «1»x[string];", .D_DECL_LOCASSC, "associative arrays may not be declared as local variables: x"),
  Row("void «1»x;", .D_DECL_VOIDOBJ, "cannot have void object: x"),
  Row("void x«1»[3];", .D_DECL_VOIDOBJ, "cannot declare array of void"),
  Row("struct s { void «1»x; };", .D_DECL_VOIDOBJ, "cannot have void member: x"),
  Row("int x[3]«1»[string];", .D_DECL_DYNOBJ, "cannot declare array of associative arrays"),
  Row("struct s { int «1»x[string]; };", .D_DECL_DYNOBJ, "cannot have dynamic member: x"),
  Row("struct nowhere «1»x;", .D_DECL_INCOMPLETE, "incomplete struct/union/enum struct nowhere: x"),
  Row("enum nowhere «1»x;", .D_DECL_INCOMPLETE, "incomplete struct/union/enum enum nowhere: x"),
  Row("struct s { struct s «1»x; };", .D_DECL_INCOMPLETE, "incomplete struct/union/enum struct s: x"),
  Row(
    "struct later; struct s { struct later x«1»[3]; };", .D_DECL_INCOMPLETE,
    "incomplete struct/union/enum struct later: x"),
  Row(
    "int x[«1»int, ...];", .D_DECL_PROTO_VARARGS,
    "associative array prototype may not use a variable-length argument list"),
  Row(
    "int x[«1»void];", .D_DECL_PROTO_TYPE,
    "associative array prototype may not use parameter of type void: , parameter #1"),
  Row("int f(«1»void, int);", .D_DECL_PROTO_VOID, "void must be sole parameter"),
  Row("int f(void «1»x);", .D_DECL_PROTO_NAME, "void parameter may not have a name: x"),
  Row(
    "inline int f[«1»int] = 3;", .D_DECL_PROTO_NAME, "parameter declaration requires a name: parameter #1"),
  Row("struct s { int a, «1»a; };", .D_UNKNOWN, "failed to define member 'a': duplicate member name"),
  Row(
    "struct s { int a; «1»union { int b, a; }; };", .D_UNKNOWN, "failed to define member 'a': duplicate member name"),
]

struct DeclarationTests {
  @Test(arguments: rows) fileprivate func wrongDeclarations(_ row: Row) {
    expectError("\(row.text) BEGIN { }", row.tag, row.message)
  }

  @Test(arguments: [
    EvaluationRow("sizeof (struct s)", "8", "struct s; struct s { struct s *next; };"),
    EvaluationRow("sizeof (struct s)", "4", "struct s { int n; int tail[]; };"),
    EvaluationRow("sizeof (t)", "12", "typedef struct { int a[3]; } t;"),
    EvaluationRow("sizeof (f)", "8", "typedef int (*f)(int, ...);"),
    EvaluationRow("sizeof (row)", "24", "typedef int row[2][3];"),
    EvaluationRow("sizeof (struct s)", "24", "struct s { const volatile int a; char *restrict b; int (*f)(void); };"),
    EvaluationRow("sizeof (long double)", "16"),
    EvaluationRow("sizeof (double)", "8", "double d; extern double e;"),
    EvaluationRow("C", "11", "enum { A, B = 10, C };"),
    EvaluationRow("B", "-5", "enum e { A = -6, B };"),
    EvaluationRow("A + B", "3", "enum { A = 1, B = A * 2 };"),
    EvaluationRow("sizeof (enum e)", "4", "enum e { A };"),
    EvaluationRow("A", "2147483648", "enum e { A = 0x80000000 };"),
    EvaluationRow("A", "1099511627776", "enum e { A = 0x10000000000 };"),
    EvaluationRow("INNER", "4", "struct s { enum { INNER = 4 } kind; };"),
    EvaluationRow("sizeof (struct s)", "40", "enum { N = 10 }; struct s { int a[N]; };"),
    EvaluationRow("sizeof (struct b)", "4", "struct a { struct b { int x; } b; };"),
    EvaluationRow("sizeof (unsigned)", "4", "extern int printf(const char *, ...); int main(int argc, char *argv[]);"),
    EvaluationRow("sizeof (int long unsigned)", "8"),
    EvaluationRow("sizeof (long int long)", "8"),
    EvaluationRow("sizeof (short signed int)", "2"),
  ])
  func declarations(_ row: EvaluationRow) {
    #expect(value(row.expression, declarations: row.declarations) == row.want)
  }
}
