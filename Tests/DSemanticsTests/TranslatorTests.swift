import CTypes
import DIF
import Diagnostics
import Interpreter
import Testing

@testable import DSemantics

/// Translators over the structs of FakeTypes: a `node` made of a task, an `entity` made of nodes (d-language.md §12).
struct TranslatorTests {
  private static let translators = """
    translator struct node < struct task_struct *t > { id = t->pid; weight = t->pid + t->state; };
    translator struct node < int n > { id = n; weight = n * n; };
    translator struct entity < struct task_struct *t > {
      vruntime = t->se.vruntime; load = xlate <struct node> (t);
    };
    translator struct mm_struct < struct task_struct *t > {
      owner = t->mm->owner; arg_start = t->comm;
    };
    inline struct node *curnode = xlate <struct node *> (curthread);
    inline struct node of[int x] = xlate <struct node> (x);
    """

  private func value(_ expression: String, before: String = "") -> String {
    let firing = Firing(arguments: [FakeTypes.task, FakeTypes.user, 3], curthread: FakeTypes.task)
    let result = run(
      "\(Self.translators) BEGIN { \(before) trace(\(expression)); }", firing: firing, types: FakeTypes(),
      machine: FakeTypes.machine)
    return result.values.last ?? "fault \(result.faults.first.map { "\($0)" } ?? "")"
  }

  @Test(arguments: [
    EvaluationRow("xlate <struct node> (curthread).id", "1234"),
    EvaluationRow("xlate <struct node *> (curthread)->weight", "1236"),
    EvaluationRow("curnode->id", "1234"),
    EvaluationRow("curnode->weight - curnode->id", "2"),
    EvaluationRow("xlate <struct node> (curthread->mm->owner).weight", "1236"),
    // By the type of the source.
    EvaluationRow("xlate <struct node> (5).weight", "25"),
    EvaluationRow("xlate <struct node> ((int)arg2).weight", "9"),
    EvaluationRow("xlate <struct node> (arg2 + 1).weight", "16"),
    EvaluationRow("of[7].weight", "49"),
    EvaluationRow("of[arg2 + 1].weight", "16"),
    EvaluationRow("of[of[2].weight].weight", "16"),
    // Translators within translators, members that are structs, pointers and arrays.
    EvaluationRow("xlate <struct entity> (curthread).vruntime", "77"),
    EvaluationRow("xlate <struct entity *> (curthread)->load.weight", "1236"),
    EvaluationRow("xlate <struct entity> (curthread->mm->owner).load.weight", "1236"),
    EvaluationRow("xlate <struct mm_struct *> (curthread)->owner->pid", "1234"),
    EvaluationRow("stringof(xlate <struct mm_struct *> (curthread)->arg_start)", "worker"),
    // Whole structs.
    EvaluationRow("xlate <struct node> (curthread)", "d2040000d4040000"),
    EvaluationRow("xlate <struct entity> (curthread)", "4d00000000000000d2040000d4040000"),
  ])
  func members(_ row: EvaluationRow) { #expect(value(row.expression) == row.want) }

  @Test func sourceIsEvaluatedOnce() {
    #expect(value("n", before: "n = 3; trace(xlate <struct node> (n++).weight);") == "4")
    #expect(value("n", before: "n = 3; trace(xlate <struct node> (n++).id);") == "4")
  }

  @Test func wholeStructCanBeAssigned() {
    #expect(value("this->n.weight", before: "this->n = xlate <struct node> (curthread);") == "1236")
    #expect(value("this->e.load.id", before: "this->e = xlate <struct entity> (curthread);") == "1234")
  }

  @Test func memberAloneIsComputed() {
    let program = compiled("\(Self.translators) BEGIN { trace(curnode->id); }", types: FakeTypes())
    let opcodes = program.clauses[0].actions[0].arguments[0].difo.instructions.map(\.opcode)
    #expect(opcodes == [.ldgs, .setx, .add, .ldsw, .ret])
  }

  @Test func memberOfLibraryIsCheckedWhenUsed() {
    var compiler = compiler(types: FakeTypes())
    let library = "translator struct node < struct task_struct *t > { id = t->pid; weight = t->gone; };"
    let source = SourceText(library, origin: .library(path: "/usr/lib/dtrace/procfs.d"))
    #expect(compiler.compile(source).diagnostics.isEmpty)
    #expect(compiler.compile(SourceText("BEGIN { trace(xlate <struct node> (curthread).id); }")).diagnostics.isEmpty)
    let bad = compiler.compile(SourceText("BEGIN { trace(xlate <struct node> (curthread).weight); }")).diagnostics
    #expect(bad.map(\.tag) == [.D_TYPE_MEMBER])
    #expect(
      bad.first?.message == "gone is not a member of struct task_struct (library procfs.d, kernel 6.1.0-test)")
  }

  @Test func errorsOfDeclarations() {
    func error(_ text: String, _ tag: ErrorTag, _ message: String, hint: String? = nil) {
      expectError("\(text) BEGIN { }", tag, message, hint: hint, types: FakeTypes())
    }
    error(
      "translator struct node < int n > { id = n; }; «1»translator struct node < int m > { weight = m; };",
      .D_XLATE_REDECL, "translator from int to struct node has already been declared")
    error("translator «1»int < int n > { id = n; };", .D_XLATE_SOU, "translator output type must be a struct or union")
    error(
      "translator «1»struct nowhere < int n > { id = n; };", .D_XLATE_SOU,
      "incomplete struct/union/enum struct nowhere")
    error(
      "translator struct node < int n > { «1»idd = n; };", .D_XLATE_MEMB,
      "translator member idd is not a member of struct node", hint: "did you mean id?")
    error(
      "translator struct node < int n > { id = «1»execname; };", .D_XLATE_INCOMPAT,
      "translator member id definition uses incompatible types: \"int\" = \"string\"")
    error(
      "translator struct node < int n > { id = «1»m; };", .D_IDENT_UNDEF, "failed to resolve m: Unknown variable name")
    error(
      "translator struct node < struct task_struct *t > { id = t->«1»gone; };", .D_TYPE_MEMBER,
      "gone is not a member of struct task_struct")
  }

  @Test func errorsOfUses() {
    func error(_ text: String, _ tag: ErrorTag, _ message: String) {
      let declarations = "\(Self.translators) translator struct node < string s > { id = strlen(s); };"
      expectError("\(declarations) BEGIN { \(text) }", tag, message, types: FakeTypes())
    }
    error(
      "trace(«1»xlate <struct node> (curthread->mm).id);", .D_XLATE_NONE,
      "cannot translate from \"struct mm_struct *\" to \"struct node\"")
    error(
      "trace(«1»xlate <int> (curthread));", .D_XLATE_NONE, "cannot translate from \"struct task_struct *\" to \"int\"")
    error(
      "trace(«1»xlate <struct node> (execname).weight);", .D_XLATE_NOCONV,
      "translator does not define conversion for member: weight")
    error(
      "trace(«1»xlate <struct node> (execname));", .D_XLATE_NOCONV,
      "translator does not define conversion for member: weight")
    error("trace(«1»curnode->idd);", .D_TYPE_MEMBER, "idd is not a member of struct node")
    error("trace(«1»curnode);", .D_TRACE_DYN, "trace( ) may not be applied to a translated pointer")
    error("print(«1»curnode);", .D_PRINT_DYN, "print( ) may not be applied to a translated pointer")
    error("«1»curnode;", .D_CG_DYN, "expression cannot evaluate to result of a translated pointer")
    error("trace(«1»curnode + 1);", .D_OP_DYN, "operator + operands cannot be of dynamic type")
    error("trace(«1»curnode == 0);", .D_OP_DYN, "operator == operands cannot be of dynamic type")
    error("trace(!«1»curnode);", .D_OP_DYN, "operator ! operands cannot be of dynamic type")
    error("x = «1»curnode;", .D_OP_DYN, "operator = operands cannot be of dynamic type")
    error("trace(pid ? «1»curnode : 0);", .D_OP_DYN, "operator ?: operands cannot be of dynamic type")
    error("x[«1»curnode] = 1;", .D_KEY_TYPE, "dynamic expression may not be used as array index: key #1")
    error(
      "@[«1»curnode] = count();", .D_KEY_TYPE, "dynamic expression may not be used as aggregation index: key #1")
    error(
      "trace(«1»curnode.id);", .D_OP_SOU,
      "operator . cannot be applied to type \"struct node *\"; must be applied to a struct or union")
  }
}
