package import CTypes
package import DSyntax

/// What the options of `-x` ask of the compiler (cli.md), and the world that macros see.
package struct CompilerOptions {
  /// `-32`, `-64`: how large C's types are in the program.
  package var dataModel = DataModel.lp64
  /// `strsize`: bytes of a string with its NUL.
  package var stringSize = 256
  /// `zdefs`, `-Z`: descriptions may match no probe.
  package var allowsZeroMatches = false
  /// `empty`: a text may hold no clause and no declaration.
  package var allowsEmpty = false
  /// `argref`: the last operand need not be used.
  package var allowsUnusedOperands = false
  /// `pspec`: words at the outermost level are probe descriptions.
  package var prefersProbes = false
  /// `extensions`: loops and user functions may be written.
  package var hasExtensions = false
  /// `looplimit`: iterations after which a loop faults.
  package var loopLimit = 1000
  /// `stackframes`, `ustackframes`: frames of stack() and ustack() without an argument.
  package var stackFrames = 20
  package var userStackFrames = 20
  /// `jstackframes`: frames of jstack() without an argument.
  package var javaStackFrames = 50
  /// `late=dynamic`: members of translators become objects of their own, which are resolved when clauses are bound.
  package var translatesLate = false
  /// `maxframes`: frames of any stack at the most.
  package var maximumFrames = 127
  /// `pcapsize`: bytes of a packet that pcap() records.
  package var packetSize = 1514
  /// `iregs`: registers of DIF that code may use, %r0 among them.
  package var registerCount = 8
  /// `tregs`: values of a tuple at the most.
  package var tupleRegisterCount = 8
  /// `amin`: the least attributes that an expression may have.
  package var minimumStability: StabilityAttributes?
  /// `-v`: what descriptions rely on is asked for.
  package var reportsStability = false
  /// `tree`: what is shown of the way from text to DIF.
  package var trees: TreeSelection = []
  /// `version`: names that came later are hidden.
  package var version = LanguageVersion.latest
  /// Levels of expressions that may be checked within each other: what inlines and translators stand for counts.
  ///
  /// Each level takes up to 20 KB of the stack in a build for debugging: the default fits a thread's 8 MB. Whoever
  /// compiles with more room may allow more.
  package var nestingLimit = 200
  package var macros = MacroEnvironment()
  /// Carries out `#pragma D option NAME` or `NAME=VALUE`: changes these options (and whatever else the caller keeps) and
  /// returns nil, or returns why the option cannot be set (the text of an EDT error).
  package var setOption: (inout CompilerOptions, _ name: String, _ value: String?) -> String? = { _, _, _ in
    "Invalid option name"
  }

  package init() {}
}
