import Diagnostics
import Testing

@testable import DSyntax

@Test func smoke() {
  for text in [
    "BEGIN { trace(1); }", "syscall::read:entry,syscall::write:entry / pid == $target && execname == \"x\" / { @a[probefunc, ustack()] = quantize(arg0); self->ts = timestamp }",
    "uint64_t x[string, int]; struct foo { int a:3, *b; } *y; inline int F[int k] = k + 1; BEGIN { if (x[1] == 2) { a = (int)b ? 1 : 2; } else exit(0) }",
  ] {
    let result = parse(SourceText(text, origin: .script(path: "a.d")), options: ParseOptions(macros: MacroEnvironment(variables: ["target": 4])))
    print(result.diagnostics.map(\.message), result.program.items.count)
    #expect(result.diagnostics.isEmpty)
  }
}
