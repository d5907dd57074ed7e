import Diagnostics
import Testing

@testable import DSyntax

/// Programs as people write them.
let corpus: [String] = [
  """
  #!/usr/sbin/dtrace -s
  #pragma D option quiet
  #pragma D option switchrate=10hz

  dtrace:::BEGIN
  {
  	printf("Tracing... Hit Ctrl-C to end.\\n");
  	start = timestamp;
  }

  syscall::read:entry,
  syscall::write:entry
  /execname != "dtrace" && pid == $target/
  {
  	self->ts = timestamp;
  	self->fd = arg0;
  	@calls[probefunc, execname] = count();
  }

  syscall::read:return,
  syscall::write:return
  /self->ts/
  {
  	this->elapsed = (timestamp - self->ts) / 1000;
  	@times[probefunc] = quantize(this->elapsed);
  	@avg["average (us)", probefunc] = avg(this->elapsed);
  	self->ts = 0;
  	self->fd = 0;
  }

  profile:::tick-1sec { trunc(@calls, 10); printa("%-20s %@8d\\n", @calls); clear(@calls); }

  dtrace:::END
  {
  	normalize(@times, (timestamp - start) / 1000000000);
  	printa(@times);
  }
  """,
  """
  struct pair { int first; uint64_t second : 40; char name[16]; union { void *p; uintptr_t n; } u; };
  typedef struct pair pair_t;
  enum color { RED, GREEN = 5, BLUE = GREEN * 2 };
  self pair_t *last;
  this int depth;
  uint64_t table[string, int, pair_t];
  inline int LIMIT = 10;
  inline string colorname[int c] = c == RED ? "red" : c == GREEN ? "green" : c == BLUE ? "blue" : "?";
  translator pair_t < struct task_struct *T > { first = T->pid; second = (uint64_t)T->start_time & 0xffULL; };
  #pragma D attributes Evolving/Evolving/Common colorname
  BEGIN
  {
    this->p = xlate <pair_t *> ((struct task_struct *)curthread)->first;
    self->last = (pair_t *)alloca(sizeof (pair_t));
    self->last->first = offsetof(pair_t, second) + sizeof (struct pair *) - sizeof self->last->name;
    table["a", 'b', *self->last] += ~(1 << 3) ^ -5 | 07 & !x ^^ y;
    x = a ? b : (c, d);
    (*(int *)p)++;
    --(*q);
    if (x > 3) { trace(stringof(arg0)); } else if (!(x == 2)) trace((string)arg1); else { y %= 2; }
    exit(x / 2 ? 0 : 1);
  }
  """,
  "fbt::vfs_*:entry / arg0 / { @[stack(5)] = count(); @b[ustack()] = sum(args[1]->count / 2); }",
  "profile-997 /arg1/ { @[execname, usym(arg1), 'x'] = lquantize(arg1, 0, 100, 10); }",
  "provider my { probe start(int, char *name); probe done(int a, string b) : (string b, int a); };",
  "self int *p[3]; char *(*handler)(int, char **), (*list[4])[5]; extern int `nr; string buf[64];",
  "BEGIN { a = b = c += 1, d; *p++ = (x, y); f((1, 2), 3); g = - - -h; i = j-- - --k; l = m / *n; o = &*q; }",
  "BEGIN { printf(\"%s\\t%d%%\\n\\\"q\\\" \\\\ \\001\\377\", \"\", '\\'', '\"', 'ab'); }",
]

@Test(arguments: corpus.indices)
func printedProgramsParseToTheSameTree(index: Int) {
  expectParse(corpus[index])
}

@Test(arguments: testPrograms(prefix: "tst."))
func testProgramsParseAndPrint(path: String) throws {
  guard let bytes = contents(of: path) else {
    Issue.record("cannot read \(path)")
    return
  }
  // What semantics would say about a name: here every word that ends in _t is a type.
  var options = options(operands: ["1", "2", "3", "4"], extensions: true)
  options.isTypeName = { $0.hasSuffix("_t") }
  options.macros.hasDefaults = true
  options.macros.variables = [
    "pid": 1, "ppid": 1, "target": 1, "uid": 1, "euid": 1, "gid": 1, "egid": 1, "sid": 1, "pgid": 1, "taskid": 1,
    "projid": 1,
  ]
  let source = SourceText(bytes, origin: .script(path: path))
  let result = parse(source, options: options)
  #expect(result.diagnostics.first.map { Renderer().render($0, program: source) } == nil)
  let printed = SourceText(Printer.text(of: result.program), origin: .script(path: path))
  let again = parse(printed, options: options)
  #expect(again.diagnostics.first.map { Renderer().render($0, program: printed) } == nil)
  #expect(TreeDump.text(of: again.program) == TreeDump.text(of: result.program))
}
