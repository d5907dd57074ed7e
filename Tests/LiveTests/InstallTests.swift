import ProgramRunner
import Testing

/// `make install`'s script, into a folder of its own.
@Suite(.serialized, .enabled(if: isExecutable(Lane.root + "/.build/release/dtrace"), "there is no release binary"))
struct InstallTests {
  private func run(_ script: String) throws -> CommandResult {
    try Lane.shell(
      """
      set -e
      export DESTDIR=$(mktemp -d); trap 'rm -rf "$DESTDIR"' EXIT
      \(script)
      """)
  }

  @Test func installsAndRemovesOnlyItsOwn() throws {
    let result = try run(
      """
      Tools/install install /usr/local >/dev/null
      touch "$DESTDIR/usr/local/lib/dtrace/mine.d"
      test -x "$DESTDIR/usr/local/sbin/dtrace" && readlink "$DESTDIR/usr/local/bin/dtrace"
      Tools/install install /usr/local >/dev/null
      Tools/install uninstall /usr/local >/dev/null
      (cd "$DESTDIR" && find . -type f -o -type l)
      """)
    #expect(result.outputText == "../sbin/dtrace\n./usr/local/lib/dtrace/mine.d\n", "\(result.errorText)")
  }

  @Test func fileOfAnotherIsNeverReplaced() throws {
    let result = try run(
      """
      mkdir -p "$DESTDIR/usr/local/bin" && echo theirs >"$DESTDIR/usr/local/bin/dtrace"
      if Tools/install install /usr/local; then echo installed; fi
      cat "$DESTDIR/usr/local/bin/dtrace"; ls "$DESTDIR/usr/local"
      """)
    #expect(result.outputText == "theirs\nbin\n")
    #expect(result.errorText.contains("nothing was installed"))
  }

  @Test func listThatWasChangedRemovesNothingElse() throws {
    let result = try run(
      """
      Tools/install install /usr/local >/dev/null
      touch "$DESTDIR/usr/local/victim"
      echo ../../victim >>"$DESTDIR/usr/local/lib/dtrace/.installed"
      echo victim >>"$DESTDIR/usr/local/lib/dtrace/.installed"
      Tools/install uninstall /usr/local >/dev/null
      ls "$DESTDIR/usr/local"
      """)
    #expect(result.outputText.contains("victim"), "\(result.errorText)")
  }
}
