import DIF
import Diagnostics
import Testing

@testable import DSemantics

/// A text with one error where `«1»` stands, its tag, its message and the hint.
struct ErrorRow: CustomTestStringConvertible, Sendable {
  var text: String
  var tag: ErrorTag
  var message: String
  var hint: String?

  /// `text` is the body of a clause of BEGIN unless it holds a clause itself.
  init(_ text: String, _ tag: ErrorTag, _ message: String, hint: String? = nil) {
    self.text = text
    self.tag = tag
    self.message = message
    self.hint = hint
  }

  var testDescription: String { "\(tag): \(text)" }

  /// Rows of statements.
  static func body(_ text: String, _ tag: ErrorTag, _ message: String, hint: String? = nil) -> ErrorRow {
    ErrorRow("BEGIN { \(text) }", tag, message, hint: hint)
  }
}

private let operators: [ErrorRow] = [
  .body("trace(«1»\"a\" && 1);", .D_OP_SCALAR, "operator && requires operands of scalar type"),
  .body("trace(!«1»\"a\");", .D_OP_SCALAR, "operator ! requires an operand of scalar type"),
  .body("trace(«1»\"a\" ? 1 : 2);", .D_OP_SCALAR, "operator ?: expression must be of scalar type"),
  .body("x = \"s\"; «1»x++;", .D_OP_SCALAR, "operator ++ requires an operand of scalar type"),
  .body("trace(~«1»\"a\");", .D_OP_INT, "operator ~ requires an operand of integral type"),
  .body("trace(1 % «1»\"a\");", .D_OP_INT, "operator % requires operands of integral type"),
  .body("trace(«1»(char *)1 & 1);", .D_OP_INT, "operator & requires operands of integral type"),
  .body("trace(-«1»\"a\");", .D_OP_ARITH, "operator - requires an operand of arithmetic type"),
  .body("trace(2 * «1»\"a\");", .D_OP_ARITH, "operator * requires operands of arithmetic type"),
  .body("«1»pid = 1;", .D_OP_WRITE, "operator = can only be applied to a writable variable"),
  .body("«1»execname = \"x\";", .D_OP_WRITE, "operator = can only be applied to a writable variable"),
  .body("«1»timestamp++;", .D_OP_WRITE, "operator ++ can only be applied to a writable variable"),
  .body("«1»1 = 2;", .D_OP_LVAL, "operator = requires modifiable lvalue as an operand"),
  .body("«1»7++;", .D_OP_LVAL, "operator ++ requires modifiable lvalue as an operand"),
  .body("«1»NULL += 1;", .D_OP_LVAL, "operator += requires modifiable lvalue as an operand"),
  .body("x = 1; «1»x = \"a\";", .D_OP_INCOMPAT, "operands have incompatible types: \"int\" = \"string\""),
  .body("x = \"a\"; «1»x = 1;", .D_OP_INCOMPAT, "operands have incompatible types: \"string\" = \"int\""),
  .body("trace(«1»\"a\" == 1);", .D_OP_INCOMPAT, "operands have incompatible types: \"string\" == \"int\""),
  .body(
    "trace(«1»(int *)1 == (char *)2);", .D_OP_INCOMPAT,
    "operands have incompatible types: \"int *\" == \"char *\""),
  .body(
    "x = \"a\"; trace(«1»x + \"b\");", .D_OP_INCOMPAT,
    "operands have incompatible types: \"string\" + \"string\"", hint: "strjoin() joins two strings"),
  .body(
    "x = \"a\"; «1»x += \"b\";", .D_OP_INCOMPAT,
    "operands have incompatible types: \"string\" += \"string\"", hint: "strjoin() joins two strings"),
  .body("trace(«1»1 ? \"a\" : 2);", .D_OP_INCOMPAT, "operator ?: operands must have compatible types"),
  .body("trace(«1»(void *)1 + 1);", .D_OP_VFPTR, "operator + requires an operand of known size"),
  ErrorRow(
    "char b[4]; BEGIN { «1»b = \"abc\"; }", .D_OP_ARRFUN,
    "operator = may not be applied to operand of type \"char [4]\""),
  .body("x = 1; trace(«1»x->y);", .D_OP_PTR, "operator -> must be applied to a pointer"),
  .body(
    "trace(«1»((int *)1)->y);", .D_OP_SOU,
    "operator -> cannot be applied to pointer to type \"int\"; must be applied to a struct or union pointer"),
  .body(
    "x = 1; trace(«1»x.y);", .D_OP_SOU,
    "operator . cannot be applied to type \"int\"; must be applied to a struct or union"),
  .body(
    "trace(«1»curthread->pid);", .D_OP_INCOMPLETE,
    "operator -> cannot be applied to a forward declaration: no struct task_struct definition is available"),
  .body("(1, «1»trace(2));", .D_OP_ACT, "operator , operands cannot be actions"),
  .body(
    "pid ? «1»trace(2) : trace(3);", .D_OP_ACT, "action cannot be used in a conditional context",
    hint: "if (condition) { action(); } works"),
  .body("x = 1; trace(«1»x[2]);", .D_ARR_BADREF, "cannot access x as an associative array"),
  .body(
    "«1»this->x[1] = 2;", .D_ARR_LOCAL, "local variables may not be used as associative arrays: x",
    hint: "self->x[...] may"),
  .body("trace(«1»1 / 0);", .D_DIV_ZERO, "expression contains division by zero"),
  .body("trace(«1»arg0 % 0);", .D_DIV_ZERO, "expression contains division by zero"),
  .body("x = 1; «1»x /= 0;", .D_DIV_ZERO, "expression contains division by zero"),
  .body("trace(*«1»1);", .D_DEREF_NONPTR, "cannot dereference non-pointer type"),
  .body("trace(*«1»(void *)1);", .D_DEREF_VOID, "cannot dereference pointer to void"),
  .body("x = 1; trace(&«1»x);", .D_ADDROF_VAR, "cannot take address of dynamic variable"),
  .body("trace(&«1»pid);", .D_ADDROF_VAR, "cannot take address of dynamic variable"),
  .body("trace(&«1»1);", .D_ADDROF_LVAL, "unacceptable operand for unary & operator"),
  .body("trace(«1»(int)\"a\");", .D_CAST_INVAL, "invalid cast expression: \"string\" to \"int\""),
  .body("trace(«1»sizeof (void));", .D_SIZEOF_TYPE, "cannot apply sizeof to an operand of unknown size"),
  .body("trace(«1»sizeof (struct nosuch));", .D_SIZEOF_TYPE, "cannot apply sizeof to an operand of unknown size"),
  .body("trace(«1»stringof((void)1));", .D_STRINGOF_TYPE, "cannot apply stringof to a value of type void"),
  .body("trace(offsetof(«1»int, x));", .D_OFFSETOF_TYPE, "offsetof operand must be a struct or union type"),
]

private let names: [ErrorRow] = [
  .body("trace(«1»nosuch);", .D_IDENT_UNDEF, "failed to resolve nosuch: Unknown variable name"),
  .body(
    "trace(«1»exename);", .D_IDENT_UNDEF, "failed to resolve exename: Unknown variable name",
    hint: "did you mean execname?"),
  .body("trace(«1»self->x);", .D_VAR_UNDEF, "self->x has not yet been declared or assigned"),
  .body(
    "self->total = 1; trace(«1»self->totl);", .D_VAR_UNDEF, "self->totl has not yet been declared or assigned",
    hint: "did you mean self->total?"),
  .body("trace(«1»this->x);", .D_VAR_UNDEF, "this->x has not yet been declared or assigned"),
  .body("«1»frobnicate();", .D_FUNC_UNDEF, "undefined function name: frobnicate"),
  .body("«1»prinft(\"x\");", .D_FUNC_UNDEF, "undefined function name: prinft", hint: "did you mean printf?"),
  .body("x = 1; «1»x(2);", .D_FUNC_IDKIND, "scalar 'x' may not be referenced as a function"),
  .body("«1»pid();", .D_FUNC_IDKIND, "scalar 'pid' may not be referenced as a function"),
  .body("x[1] = 1; «1»x(2);", .D_FUNC_IDKIND, "associative array 'x' may not be referenced as a function"),
  .body("«1»(1)(2);", .D_FUNC_IDENT, "function designator is not of function type"),
  .body("x[1] = 2; trace(«1»x);", .D_IDENT_BADREF, "associative array 'x' may not be referenced as scalar"),
  .body("trace(«1»strlen);", .D_IDENT_BADREF, "function 'strlen' may not be referenced as scalar"),
  .body("@a = count(); x = «1»@a;", .D_IDENT_BADREF, "aggregation '@a' may not be referenced as scalar"),
  .body("@a = count(); «1»@a++;", .D_IDENT_BADREF, "aggregation '@a' may not be referenced as scalar"),
  .body(
    "x = «1»count();", .D_CG_EXPR,
    "aggregating function count( ) may not be called from a D expression (D program context required)"),
  .body(
    "x = «1»trace(1);", .D_CG_EXPR,
    "tracing function trace( ) may not be called from a D expression (D program context required)"),
  .body("trace(«1»strlen());", .D_PROTO_LEN, "strlen( ) prototype mismatch: 0 args passed, 1 expected"),
  .body("trace(«1»strlen(\"a\", 1));", .D_PROTO_LEN, "strlen( ) prototype mismatch: 2 args passed, 1 expected"),
  .body(
    "trace(«1»substr(\"a\"));", .D_PROTO_LEN,
    "substr( ) prototype mismatch: 1 arg passed, at least 2 expected"),
  .body(
    "trace(strlen(«1»1));", .D_PROTO_ARG,
    "strlen( ) argument #1 is incompatible with prototype:\n\tprototype: string\n\t argument: int"),
  .body(
    "trace(copyinstr(«1»(char *)arg0));", .D_PROTO_ARG,
    "copyinstr( ) argument #1 is incompatible with prototype:\n\tprototype: uintptr_t\n\t argument: char *"),
  .body("x[1] = 1; trace(«1»x[1, 2]);", .D_PROTO_LEN, "x[ ] prototype mismatch: 2 keys passed, 1 expected"),
  .body(
    "x[1] = 1; trace(x[«1»\"a\"]);", .D_PROTO_ARG,
    "x[ ] key #1 is incompatible with prototype:\n\tprototype: int64_t\n\t argument: string"),
  .body("x[«1»(void)1] = 1;", .D_KEY_TYPE, "void expression may not be used as array index: key #1"),
  .body("@[1, «1»(void)1] = count();", .D_KEY_TYPE, "void expression may not be used as aggregation index: key #2"),
  .body("trace(«1»args);", .D_IDENT_BADREF, "associative array 'args' may not be referenced as scalar"),
  .body("trace(«1»ddi_pathname(0, 0));", .D_FUNC_UNDEF, "undefined function name: ddi_pathname"),
  .body(
    "trace(«1»`max_pfn);", .D_IDENT_UNDEF,
    "failed to resolve `max_pfn: this kernel hides its addresses (CAP_SYSLOG is missing, or kernel.kptr_restrict is 2)"),
  ErrorRow("BEGIN /«1»\"a\"/ { }", .D_PRED_SCALAR, "predicate result must be of scalar type"),
  ErrorRow("BEGIN { @a = count(); } BEGIN /«1»@a/ { }", .D_PRED_SCALAR, "predicate result must be of scalar type"),
]

private let probes: [ErrorRow] = [
  ErrorRow(
    "syscall::«1»opne:entry { }", .D_PDESC_ZERO,
    "probe description syscall::opne:entry does not match any probes", hint: "did you mean open?"),
  ErrorRow("«1»nosuch:::zzzzzz { }", .D_PDESC_ZERO, "probe description nosuch:::zzzzzz does not match any probes"),
  ErrorRow(
    "«1»syscall::a***b:entry { }", .D_PDESC_INVAL,
    "invalid probe description \"syscall::a***b:entry\": Probe description has too many globbing characters"),
  ErrorRow("«1»99999 { }", .D_PDESC_INVAL, "invalid probe identifier 99999: Unknown probe identifier"),
]

private let declarations: [ErrorRow] = [
  ErrorRow("int «1»pid; BEGIN { }", .D_DECL_IDRED, "built-in identifier redeclared: pid"),
  ErrorRow("int «1»strlen; BEGIN { }", .D_DECL_IDRED, "built-in identifier redeclared: strlen"),
  ErrorRow("typedef int t; typedef long «1»t; BEGIN { }", .D_DECL_IDRED, "typedef redeclared: t"),
  ErrorRow("inline int x = 1; inline int «1»x = 2; BEGIN { }", .D_DECL_IDRED, "identifier redeclared: x"),
  ErrorRow("void «1»x; BEGIN { }", .D_DECL_VOIDOBJ, "cannot have void object: x"),
  ErrorRow(
    "struct nosuch «1»x; BEGIN { }", .D_DECL_INCOMPLETE,
    "incomplete struct/union/enum struct nosuch: x"),
  ErrorRow(
    "this int «1»x[int]; BEGIN { }", .D_DECL_LOCASSC,
    "associative arrays may not be declared as local variables: x"),
  ErrorRow("«1»static int x; BEGIN { }", .D_DECL_BADCLASS, "specified storage class not appropriate in D"),
  ErrorRow("self «1»this int x; BEGIN { }", .D_DECL_CLASS, "only one storage class allowed in a declaration"),
  ErrorRow(
    "«1»short char x; BEGIN { }", .D_DECL_CHARATTR,
    "invalid type declaration: short and long may not be used with char type"),
  ErrorRow(
    "«1»unsigned void *x; BEGIN { }", .D_DECL_VOIDATTR,
    "invalid type declaration: attributes may not be used with void type"),
  ErrorRow(
    "«1»unsigned double x; BEGIN { }", .D_DECL_SIGNINT,
    "invalid type declaration: signed and unsigned may only be used with integer type"),
  ErrorRow(
    "«1»long float x; BEGIN { }", .D_DECL_LONGINT,
    "invalid type declaration: long and long long may only be used with integer or floating-point type"),
  ErrorRow("«1»int char x; BEGIN { }", .D_DECL_COMBO, "invalid type combination"),
  ErrorRow("«1»signed unsigned x; BEGIN { }", .D_DECL_COMBO, "invalid type combination"),
  ErrorRow("«1»int; BEGIN { }", .D_DECL_USELESS, "useless declaration"),
  ErrorRow(
    "int x[«1»0]; BEGIN { }", .D_DECL_ARRSUB,
    "positive integral constant expression or tuple signature expected as array declaration subscript"),
  ErrorRow(
    "int x«1»[]; BEGIN { }", .D_DECL_ARRNULL,
    "array declaration requires array dimension or tuple signature: x"),
  ErrorRow("int x[«1»0x7fffffff]; BEGIN { }", .D_DECL_ARRBIG, "array dimension too big"),
  ErrorRow(
    "int x[«1»void]; BEGIN { }", .D_DECL_PROTO_TYPE,
    "associative array prototype may not use parameter of type void: , parameter #1"),
  ErrorRow(
    "int x[«1»self int]; BEGIN { }", .D_DECL_PARMCLASS,
    "inappropriate storage class for function or associative array parameter"),
  ErrorRow(
    "inline int F[«1»int] = 1; BEGIN { }", .D_DECL_PROTO_NAME,
    "parameter declaration requires a name: parameter #1"),
  ErrorRow(
    "inline int F[int a, int «1»a] = 1; BEGIN { }", .D_DECL_PROTO_FORM,
    "parameter is already declared in inline prototype: a, parameter #2"),
  ErrorRow(
    "inline int X = «1»\"a\"; BEGIN { }", .D_OP_INCOMPAT,
    "inline X definition uses incompatible types: \"int\" = \"string\""),
  ErrorRow(
    "#pragma D option «1»nosuch\nBEGIN { }", .D_PRAGMA_OPTSET,
    "failed to set option 'nosuch': Invalid option name"),
  ErrorRow(
    "#pragma D option «1»strsize=x\nBEGIN { }", .D_PRAGMA_OPTSET,
    "failed to set option 'strsize' to 'x': Invalid option name"),
  ErrorRow(
    "#pragma D depends_on provider «1»nosuch\nBEGIN { }", .D_PRAGMA_DEPEND,
    "program requires provider nosuch"),
  ErrorRow(
    "«1»#pragma D depends_on library x.d\nBEGIN { }", .D_PRAGMA_DEPEND,
    "main program may not explicitly depend on a library"),
]

@Test("Operators are checked", arguments: operators)
func operatorError(row: ErrorRow) { expectError(row.text, row.tag, row.message, hint: row.hint) }

@Test("Names and prototypes are checked", arguments: names)
func nameError(row: ErrorRow) { expectError(row.text, row.tag, row.message, hint: row.hint) }

@Test("Probe descriptions are checked", arguments: probes)
func probeError(row: ErrorRow) { expectError(row.text, row.tag, row.message, hint: row.hint) }

@Test("Declarations and pragmas are checked", arguments: declarations)
func declarationError(row: ErrorRow) { expectError(row.text, row.tag, row.message, hint: row.hint) }

@Test func redeclarationNamesBothTypes() {
  expectError(
    "int x; string «1»x; BEGIN { }", .D_DECL_IDRED,
    "identifier redeclared: x\n\t current: string x\n\tprevious: int x")
  expectError(
    "int x[int]; int «1»x[string]; BEGIN { }", .D_DECL_IDRED,
    "identifier redeclared: x\n\t current: int [string] x\n\tprevious: int [int] x")
}

@Test func probesNeedNotExistWithZdefs() {
  #expect(compiled("nosuch:::zzz { }") { $0.allowsZeroMatches = true }.clauses.count == 1)
}

@Test func regionsAreSet() {
  var compiler = compiler()
  let results = ["BEGIN /zzz/ { }", "BEGIN { trace(zzz); }", "zzz:::q { }"].map { text in
    compiler.compile(SourceText(text)).diagnostics.map(\.region)
  }
  #expect(results == [[.predicate], [.actionList], [nil]])
}

@Test func everyStatementReportsItsFirstError() {
  var compiler = compiler()
  let result = compiler.compile(SourceText("BEGIN /q/ { trace(a + b); trace(1); c(); } zzz:::q { }"))
  #expect(result.diagnostics.map(\.tag) == [.D_IDENT_UNDEF, .D_IDENT_UNDEF, .D_FUNC_UNDEF, .D_PDESC_ZERO])
}
