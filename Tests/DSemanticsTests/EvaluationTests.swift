import DIF
import Diagnostics
import Interpreter
import Testing

@testable import DSemantics

/// An expression and its value as `trace` records it.
struct EvaluationRow: CustomTestStringConvertible, Sendable {
  var expression: String
  var want: String
  var declarations: String

  init(_ expression: String, _ want: String, _ declarations: String = "") {
    self.expression = expression
    self.want = want
    self.declarations = declarations
  }

  var testDescription: String { declarations.isEmpty ? expression : "\(declarations) \(expression)" }
}

private let rows: [EvaluationRow] = [
  // Constants.
  EvaluationRow("1", "1"),
  EvaluationRow("-1", "-1"),
  EvaluationRow("0x10", "16"),
  EvaluationRow("010", "8"),
  EvaluationRow("2147483648", "2147483648"),
  EvaluationRow("0x80000000", "2147483648"),
  EvaluationRow("0xffffffffffffffff", "18446744073709551615"),
  EvaluationRow("'a'", "97"),
  EvaluationRow("'ab'", "24930"),
  EvaluationRow("'\\377'", "-1"),
  EvaluationRow("1 + 2 * 3", "7"),
  EvaluationRow("(1 + 2) * 3", "9"),
  EvaluationRow("7 / 2", "3"),
  EvaluationRow("-7 / 2", "-3"),
  EvaluationRow("-7 % 2", "-1"),
  EvaluationRow("1 << 4 | 1", "17"),
  EvaluationRow("~0", "-1"),
  EvaluationRow("!5", "0"),
  EvaluationRow("!0", "1"),
  EvaluationRow("1 && 2", "1"),
  EvaluationRow("1 ^^ 2", "0"),
  EvaluationRow("0 || 0", "0"),
  EvaluationRow("sizeof (int)", "4"),
  EvaluationRow("sizeof (char *)", "8"),
  EvaluationRow("sizeof (string)", "256"),
  EvaluationRow("sizeof (unsigned short)", "2"),
  EvaluationRow("sizeof (uint64_t)", "8"),
  EvaluationRow("sizeof (arg0)", "8"),
  EvaluationRow("(char)300", "44"),
  EvaluationRow("(unsigned char)-1", "255"),
  EvaluationRow("(short)0x12345", "9029"),
  EvaluationRow("NULL", "0"),
  EvaluationRow("$pid", "42"),
  EvaluationRow("$1 + 1", "8"),
  EvaluationRow("$$2", "abc"),
  // The same at run time: arg0 = 7, arg1 = -3, arg2 = 0, arg3 = 2^32 - 1, arg4 = 2^40, arg5 = 300.
  EvaluationRow("arg0 + arg1", "4"),
  EvaluationRow("arg0 - 10", "-3"),
  EvaluationRow("arg1 * arg0", "-21"),
  EvaluationRow("arg1 / 2", "-1"),
  EvaluationRow("arg1 % 2", "-1"),
  EvaluationRow("(uint64_t)arg1 / 2", "9223372036854775806"),
  EvaluationRow("(uint64_t)arg1 % 10", "3"),
  EvaluationRow("arg0 & 3", "3"),
  EvaluationRow("arg0 | 8", "15"),
  EvaluationRow("arg0 ^ 5", "2"),
  EvaluationRow("arg0 << 2", "28"),
  EvaluationRow("arg1 >> 1", "-2"),
  EvaluationRow("(uint64_t)arg1 >> 60", "15"),
  EvaluationRow("~arg0", "-8"),
  EvaluationRow("-arg1", "3"),
  EvaluationRow("+arg1", "-3"),
  EvaluationRow("!arg0", "0"),
  EvaluationRow("!arg2", "1"),
  EvaluationRow("arg0 > arg1", "1"),
  EvaluationRow("arg0 > (uint64_t)arg1", "0"),
  EvaluationRow("arg1 < 0", "1"),
  EvaluationRow("arg1 <= -3", "1"),
  EvaluationRow("arg0 >= 8", "0"),
  EvaluationRow("arg0 == 7", "1"),
  EvaluationRow("arg0 != 7", "0"),
  EvaluationRow("arg0 && arg2", "0"),
  EvaluationRow("arg0 && arg1", "1"),
  EvaluationRow("arg2 || arg0", "1"),
  EvaluationRow("arg2 || arg2", "0"),
  EvaluationRow("arg0 ^^ arg1", "0"),
  EvaluationRow("arg0 ^^ arg2", "1"),
  EvaluationRow("arg2 ^^ arg0", "1"),
  EvaluationRow("arg2 ^^ arg2", "0"),
  EvaluationRow("arg0 ? 1 : 2", "1"),
  EvaluationRow("arg2 ? 1 : 2", "2"),
  EvaluationRow("arg0 ? arg2 ? 1 : 2 : 3", "2"),
  EvaluationRow("arg2 ? 1 : arg0 ? 5 : 6", "5"),
  EvaluationRow("arg2 ? arg0 + arg1 * 2 : (arg0, arg1 - 1)", "-4"),
  EvaluationRow("(arg0, arg1)", "-3"),
  // Widths.
  EvaluationRow("(int)arg3", "-1"),
  EvaluationRow("(unsigned int)arg3", "4294967295"),
  EvaluationRow("(long)(int)arg3", "-1"),
  EvaluationRow("(char)arg5", "44"),
  EvaluationRow("(unsigned char)arg1", "253"),
  EvaluationRow("(short)arg3", "-1"),
  EvaluationRow("(unsigned short)arg3", "65535"),
  EvaluationRow("(int)arg4", "0"),
  EvaluationRow("(long)(char)arg1", "-3"),
  EvaluationRow("(uint64_t)(unsigned char)arg1", "253"),
  EvaluationRow("(uint64_t)((unsigned int)arg3 + 1)", "0"),
  EvaluationRow("(unsigned int)arg3 + 1 > 0", "1"),
  // Precedence and nesting beyond seven registers.
  EvaluationRow("1 + (arg0 + (arg1 + (arg0 + (arg1 + (arg0 + (arg1 + (arg0 + (arg1 + (arg0 + arg1)))))))))", "21"),
  EvaluationRow(
    "arg0 - (arg0 - (arg0 - (arg0 - (arg0 - (arg0 - (arg0 - (arg0 - (arg0 - (arg0 - arg1)))))))))", "-3"),
  EvaluationRow("arg0 < arg1 || arg0 == 7 && arg1 == -3", "1"),
  EvaluationRow("((arg0 & 1) << 3 | 4) ^ (arg5 % 7 << 1)", "0"),
  // Strings.
  EvaluationRow("\"abc\"", "abc"),
  EvaluationRow("\"\"", ""),
  EvaluationRow("\"a\\tb\"", "a\tb"),
  EvaluationRow("strlen(\"hello\")", "5"),
  EvaluationRow("strjoin(\"a\", \"b\")", "ab"),
  EvaluationRow("strjoin(strjoin(\"a\", \"b\"), strjoin(\"c\", strjoin(\"d\", \"e\")))", "abcde"),
  EvaluationRow("\"abc\" == \"abc\"", "1"),
  EvaluationRow("\"abc\" < \"abd\"", "1"),
  EvaluationRow("\"b\" > \"abc\"", "1"),
  EvaluationRow("\"abc\" != \"abc\"", "0"),
  EvaluationRow("\"\" == NULL", "1"),
  EvaluationRow("NULL != \"x\"", "1"),
  EvaluationRow("arg0 ? \"yes\" : \"no\"", "yes"),
  EvaluationRow("arg2 ? \"yes\" : \"no\"", "no"),
  EvaluationRow("arg2 ? \"yes\" : NULL", ""),
  EvaluationRow("index(\"foobar\", \"bar\")", "3"),
  EvaluationRow("index(\"foobar\", \"x\")", "-1"),
  EvaluationRow("rindex(\"abab\", \"ab\")", "2"),
  EvaluationRow("substr(\"foobar\", 3)", "bar"),
  EvaluationRow("substr(\"foobar\", 1, 2)", "oo"),
  EvaluationRow("substr(\"foobar\", -3, 2)", "ba"),
  EvaluationRow("strchr(\"abcabc\", 'b')", "bcabc"),
  EvaluationRow("strrchr(\"abcabc\", 'b')", "bc"),
  EvaluationRow("strstr(\"abcabc\", \"ca\")", "cabc"),
  EvaluationRow("basename(\"/usr/lib/\")", "lib"),
  EvaluationRow("dirname(\"/usr/lib/\")", "/usr"),
  EvaluationRow("lltostr(arg1)", "-3"),
  EvaluationRow("lltostr(255, 16)", "0xff"),
  EvaluationRow("htons(0x1234)", "13330"),
  EvaluationRow("ntohl(0x01020304)", "67305985"),
  EvaluationRow("\"foobar\" + 3", "bar"),
  EvaluationRow("\"abc\"[1]", "98"),
  EvaluationRow("*(\"abc\" + 2)", "99"),
  EvaluationRow("stringof(\"abc\")", "abc"),
  EvaluationRow("probename", "BEGIN"),
  // Inlines.
  EvaluationRow("X + 1", "14", "inline int X = 13;"),
  EvaluationRow("X", "44", "inline char X = 300;"),
  EvaluationRow("F[3]", "7", "inline int F[int x] = x * 2 + 1;"),
  EvaluationRow("F[arg0]", "15", "inline int F[int x] = x * 2 + 1;"),
  EvaluationRow("S[arg0]", "seven", "inline string S[int x] = x == 7 ? \"seven\" : \"other\";"),
  EvaluationRow(
    "G[arg0 + arg1, arg0 - 5]", "6", "inline int F[int x] = x + 1; inline int G[int a, int b] = F[a] + b - 1;"),
  EvaluationRow("F[this->n++] + this->n", "2", "this int n; inline int F[int x] = x + x + 1;"),
  EvaluationRow("sizeof (T)", "2", "typedef short T;"),
  EvaluationRow("(T)arg3", "-1", "typedef short T;"),
]

@Test("Expressions have the values of d-language.md §4", arguments: rows)
func evaluates(row: EvaluationRow) {
  #expect(value(row.expression, declarations: row.declarations) == row.want)
}

/// Statements, and what the program's last trace says.
private let programs: [EvaluationRow] = [
  EvaluationRow("x = 5; trace(x);", "5"),
  EvaluationRow("x = arg0; x += 3; trace(x);", "10"),
  EvaluationRow("x = arg0; x -= 3; x *= 5; x /= 2; x %= 4; trace(x);", "2"),
  EvaluationRow("x = arg0; x <<= 4; x >>= 1; x |= 1; x &= 0x3f; x ^= 2; trace(x);", "59"),
  EvaluationRow("x++; x++; trace(x);", "2"),
  EvaluationRow("x = 5; trace(x++ + x);", "11"),
  EvaluationRow("x = 5; trace(++x + x);", "12"),
  EvaluationRow("x = 5; trace(x-- - --x);", "2"),
  EvaluationRow("new += 4; trace(new);", "4"),
  EvaluationRow("c = arg5; trace(c);", "44", "char c;"),
  EvaluationRow("c = 127; c++; trace(c);", "-128", "char c;"),
  EvaluationRow("c = 255; ++c; trace(c);", "0", "unsigned char c;"),
  EvaluationRow("s = arg3; s += 2; trace(s);", "1", "short s;"),
  EvaluationRow("u = arg1; trace(u);", "4294967293", "unsigned int u;"),
  EvaluationRow("u = arg1; trace(u > 0);", "1", "unsigned int u;"),
  EvaluationRow("x = y = arg0; trace(x + y);", "14"),
  EvaluationRow("this->x = arg0; trace(this->x);", "7"),
  EvaluationRow("self->x = arg1; trace(self->x);", "-3"),
  EvaluationRow("self->s = \"abc\"; trace(self->s);", "abc"),
  EvaluationRow("self->s = \"abc\"; self->s = 0; trace(self->s);", "", "self string s;"),
  EvaluationRow("this->s = strjoin(\"a\", \"b\"); trace(this->s);", "ab"),
  EvaluationRow("s = \"abc\"; s = \"de\"; trace(s);", "de"),
  EvaluationRow("a[1] = 5; a[2] = 6; trace(a[1] * 10 + a[2]);", "56"),
  EvaluationRow("a[1] = 5; trace(a[arg0]);", "0"),
  EvaluationRow("a[1] = 5; a[arg4 + 1] = 6; trace(a[1]);", "5"),
  EvaluationRow("a[\"x\"] = 5; a[strjoin(\"\", \"x\")]++; trace(a[\"x\"]);", "6"),
  EvaluationRow("a[\"x\", 1, arg0] = \"v\"; trace(a[\"x\", 1, 7]);", "v"),
  EvaluationRow("a[1, 2, 3, 4, 5, 6, 7, arg0] = 9; trace(a[1, 2, 3, 4, 5, 6, 7, 7]);", "9"),
  EvaluationRow("self->a[1] = 4; self->a[1] += arg0; trace(self->a[1]);", "11"),
  EvaluationRow("a[this->i++] = 5; a[this->i++] += 6; trace(a[0] * 100 + a[1] * 10 + this->i);", "562", "this int i;"),
  EvaluationRow("trace(a[\"never\"]);", "0", "int a[string];"),
  EvaluationRow("n[(char)arg5] = 1; trace(n[44]);", "1", "int n[char];"),
  EvaluationRow("x = arg0; trace(x > 5 ? \"big\" : \"small\");", "big"),
  EvaluationRow("trace(b[1]);", "0", "char b[8];"),
  EvaluationRow("b[0] = 'h'; b[1] = 'i'; trace(stringof(b));", "hi", "char b[8];"),
  EvaluationRow("n[2] = 77; n[1] = 5; n[2] += arg0; n[1]++; trace(n[2] * 100 + n[1]);", "8406", "int n[4];"),
  EvaluationRow("n[arg0 - 6] = arg1; trace(n[1]--); ", "-3", "int n[4];"),
  EvaluationRow("m[1][2] = 7; m[0][2] = 3; trace(m[1][2] * 10 + m[0][2]);", "73", "short m[2][3];"),
  EvaluationRow("self->b[1] = 'x'; trace(self->b[1]);", "120", "self char b[4];"),
  EvaluationRow("p = (int *)8; trace((long)(p + 1));", "12"),
  EvaluationRow("p = (int *)8; p++; trace((uint64_t)p);", "12"),
  EvaluationRow("p = (int *)8; p += 2; p--; trace((uint64_t)p);", "12"),
  EvaluationRow("trace((int *)20 - (int *)8);", "3"),
  EvaluationRow("trace((int *)arg0 > (int *)8);", "0"),
  EvaluationRow("if (arg0 > 5) { trace(1); } else { trace(2); }", "1"),
  EvaluationRow("if (arg0 < 5) { trace(1); } else { trace(2); }", "2"),
  EvaluationRow("if (arg0 < 5) trace(1); else if (arg1 < 0) trace(2); else trace(3);", "2"),
  EvaluationRow("if (arg0) { x = 1; if (arg1 > 0) { x = 2; } else { x = 3; } } trace(x);", "3"),
  EvaluationRow("x = 1; if (arg2) { x = 2; } trace(x);", "1"),
  EvaluationRow("if (arg0) x = 1; if (x == 1) x = 2; trace(x);", "2"),
]

@Test("Statements have the effect of d-language.md §5 and §8", arguments: programs)
func executes(row: EvaluationRow) {
  let result = run("\(row.declarations) BEGIN { \(row.expression) }", firing: Firing(arguments: standardArguments))
  #expect(result.faults.isEmpty)
  #expect(result.values.last == row.want)
}

@Test func spillsInsteadOfFailing() {
  // Each level keeps its left operand while the right one is computed: 40 levels need more than seven registers.
  let deep = String(repeating: "(arg0 - ", count: 40) + "arg1" + String(repeating: ")", count: 40)
  #expect(value(deep) == "-3")
}

@Test func allEightKeysMayBeCalls() {
  let keys = (0..<8).map { "strjoin(\"k\", lltostr(arg0 + \($0)))" }.joined(separator: ", ")
  let result = run("BEGIN { a[\(keys)] = 3; trace(a[\(keys)]); }", firing: Firing(arguments: standardArguments))
  #expect(result.values == ["3"])
}

@Test func predicatesOfIfApplyToEveryPart() {
  let text = "BEGIN /arg0 == 8/ { trace(1); if (arg0) { trace(2); } else { trace(3); } trace(4); }"
  #expect(run(text, firing: Firing(arguments: [7])).values == [])
  #expect(run(text, firing: Firing(arguments: [8])).values == ["1", "2", "4"])
}

@Test func faultInOnePartStopsTheOthers() {
  let result = run(
    "BEGIN { trace(1); if (1) { trace(1 / arg2); } trace(2); }", firing: Firing(arguments: standardArguments))
  #expect(result.values == ["1"])
  #expect(result.faults == [.divideByZero])
}

@Test func identifiersPersistBetweenTexts() {
  var compiler = compiler()
  for text in ["int x; inline int TWO = 2; BEGIN { @a[1] = count(); }", "BEGIN { x = TWO; @a[2] = count(); }"] {
    #expect(compiler.compile(.init(text, origin: .commandLine)).diagnostics.isEmpty)
  }
  #expect(compiler.program.clauses.count == 2)
  #expect(compiler.program.variables.map(\.name) == ["x"])
  #expect(compiler.program.aggregations.count == 1)
}

@Test func errorsLeaveNothingBehind() {
  var compiler = compiler()
  #expect(compiler.compile(.init("int x; BEGIN { y = 1; trace(zzz); }")).diagnostics.count == 1)
  #expect(compiler.compile(.init("string x; BEGIN { y = \"s\"; }")).diagnostics.isEmpty)
  #expect(compiler.program.variables.map(\.type.kind) == [.string, .string])
}
