import Diagnostics
import Testing

@testable import DSyntax

@Test(arguments: [
  Row("a + b * c - d", "(- (+ a (* b c)) d)"),
  Row(
    "a || b ^^ c && d | e ^ f & g == h < i << j + k * l",
    "(|| a (^^ b (&& c (| d (^ e (& f (== g (< h (<< i (+ j (* k l)))))))))))"),
  Row("a << b >> c", "(>> (<< a b) c)"),
  Row("a != b <= c >= d > e", "(!= a (> (>= (<= b c) d) e))"),
  Row("a % b / c", "(/ (% a b) c)"),
  Row("(a + b) * c", "(* (+ a b) c)"),
  Row("a ? b : c ? d : e", "(?: a b (?: c d e))"),
  Row("a ? b ? c : d : e", "(?: a (?: b c d) e)"),
  Row("a ? b, c : d", "(?: a (, b c) d)"),
  Row("a = b = c", "(= a (= b c))"),
  Row("a += b, c <<= d", "(, (+= a b) (<<= c d))"),
  Row("*p = (a, b)", "(= (* p) (, a b))"),
  Row("(a + b) = c", "(= (+ a b) c)"),
  Row("(int)a = b ? c : d", "ERROR"),
  Row("-a - -b", "(- (- a) (- b))"),
  Row("!~+a", "(! (~ (+ a)))"),
  Row("- -a", "(- (- a))"),
  Row("& &a", "(& (& a))"),
  Row("*&a", "(* (& a))"),
  Row("++a + a++ - --b - b--", "(- (- (+ (++ a) (post++ a)) (-- b)) (post-- b))"),
  Row("a->b.c[1]->d(2, 3)", "(call (-> (index (. (-> a b) c) 1) d) 2 3)"),
  Row("a.self->string.if", "(. (-> (. a self) string) if)"),
  Row("self->a[1, \"x\"]", "(index self->a 1 \"x\")"),
  Row("this->a->b", "(-> this->a b)"),
  Row("self->self + this->this", "(+ self->self this->this)"),
  Row("@a[x, y][z]", "(index (@a (keys x y)) z)"),
  Row("@ = count()", "(= (@_) (call count))"),
  Row("(@a)[1]", "(index (@a) 1)"),
  Row("(int)a + b", "(+ (cast <int> a) b)"),
  Row("(int)-a", "(cast <int> (- a))"),
  Row("(char *)(uintptr_t)a->b", "(cast <char (- ptr)> (cast <uintptr_t> (-> a b)))"),
  Row("(struct foo **)a", "(cast <(struct foo -) (- ptr ptr)> a)"),
  Row("(task_t *)curthread", "(cast <task_t (- ptr)> curthread)"),
  Row("(vmlinux`task_t *)x", "(cast <vmlinux`task_t (- ptr)> x)"),
  Row("(task_t)x", "(cast <task_t> x)"),
  Row("(task_t)(x)", "(cast <task_t> x)"),
  Row("(notype)(x)", "(call notype x)"),
  Row("(notype) - 1", "(- notype 1)"),
  Row("(task_t) - 1", "(cast <task_t> (- 1))"),
  Row("(task_t)", "task_t"),
  Row("(task_t * b)", "(* task_t b)"),
  Row("(task_t const *)b", "(cast <q1 task_t (- ptr)> b)"),
  Row("(task_t = 3)", "(= task_t 3)"),
  Row("(int (*)(int, char *))f", "(cast <int (- ptr func[int (-), char (- ptr)])> f)"),
  Row("(unsigned char)x", "(cast <unsigned char> x)"),
  Row("(string)x == \"a\"", "(== (cast <string> x) \"a\")"),
  Row("(const char *)x", "(cast <q1 char (- ptr)> x)"),
  Row("sizeof (int) + 1", "(+ (sizeof-type <int>) 1)"),
  Row("sizeof (task_t)", "(sizeof-type <task_t>)"),
  Row("sizeof (x)", "(sizeof x)"),
  Row("sizeof x->y", "(sizeof (-> x y))"),
  Row("sizeof (x)->y", "(sizeof (-> x y))"),
  Row("sizeof (struct foo)", "(sizeof-type <(struct foo -)>)"),
  Row("sizeof ((int)x)", "(sizeof (cast <int> x))"),
  Row("stringof(x) == y", "(== (stringof x) y)"),
  Row("stringof x->y", "(stringof (-> x y))"),
  Row("offsetof(struct foo, bar)", "(offsetof <(struct foo -)> bar)"),
  Row("xlate <psinfo_t *>(x)->pr_pid", "ERROR"),
  Row("xlate<task_t *>(x)->pid", "(-> (xlate <task_t (- ptr)> x) pid)"),
  Row("`jiffies + vmlinux`x", "(+ `jiffies vmlinux`x)"),
  Row("'a' + '\\0'", "(+ 'a' '\\000')"),
  Row("f()()", "(call (call f))"),
  Row("f(a = 1, (b, c))", "(call f (= a 1) (, b c))"),
  Row("a/b/c", "(/ (/ a b) c)"),
  Row("a / *b", "(/ a (* b))"),
  Row("$pid == 0x10", "(== 7 16x)"),
  Row("(self)->x", "(-> self x)"),
  Row("a b", "ERROR"),
  Row("a +", "ERROR"),
  Row("", "ERROR"),
])
func treesOfExpressions(row: Row) throws {
  do throws(Diagnostic) {
    let expression = try parseExpression(SourceText(row.text), options: options())
    #expect(TreeDump.text(of: expression) == row.want)
    let printed = Printer.text(of: expression)
    let again = try parseExpression(SourceText(printed), options: options())
    #expect(TreeDump.text(of: again) == row.want, "printed: \(printed)")
  } catch {
    #expect(row.want == "ERROR", "\(error.message)")
  }
}

/// Where each node of an expression lies.
@Test(arguments: [
  Row("a + b", "a + b|a|b"),
  Row("(a + b) * c", "(a + b) * c|(a + b)|a|b|c"),
  Row("f(x, y[1])", "f(x, y[1])|f|x|y[1]|y|1"),
  Row("@a[k] = sum(v)", "@a[k] = sum(v)|@a[k]|k|sum(v)|sum|v"),
  Row("c ? t : e", "c ? t : e|c|t|e"),
  Row("p->m++", "p->m++|p->m|p"),
  Row("-  x", "-  x|x"),
  Row("(int) x", "(int) x|x"),
])
func rangesOfExpressions(row: Row) throws {
  func texts(_ expression: Expression) -> [String] {
    [expression.range.text] + expression.kind.operands.flatMap(texts)
  }
  let expression = try parseExpression(SourceText(row.text), options: options())
  #expect(texts(expression).joined(separator: "|") == row.want)
}

@Test func typesAreLookedUpOnlyWhereOneFits() throws {
  final class Asked { var names: [String] = [] }
  let asked = Asked()
  let options = ParseOptions(isTypeName: { name in
    asked.names.append(name)
    return false
  })
  let text = "BEGIN, entry / (a) == (b + c) && d / { x = (e) ? (f)->g : (h * i); trace(j); y[k] = 1; (l) - 1; }"
  #expect(parse(SourceText(text), options: options).diagnostics.isEmpty)
  #expect(asked.names == ["l"])
}
