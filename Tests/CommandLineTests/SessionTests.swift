import DTrace
import Glibc
import Testing

@testable import dtrace

/// What a session does before it asks the kernel for anything: no privileges needed.
struct SessionTests {
  private func message(_ session: Session, _ text: String) -> String {
    do {
      _ = try session.compile(text)
      return ""
    } catch {
      return error.rendered(session.options)
    }
  }

  @Test func matchesAreCountedForEachClause() throws {
    let session = Session()
    #expect(try session.compile("BEGIN { trace(1); }").matchCount == 1)
    #expect(try session.compile("BEGIN, END { trace(1); } BEGIN { trace(2); }").matchCount == 3)
    #expect(try session.compile("syscall::getpid: { trace(1); }").matchCount == 2)
  }

  @Test func clauseWithIfCountsOnce() throws {
    #expect(try Session().compile("BEGIN { if (pid) { trace(1); } else { trace(2); } trace(3); }").matchCount == 1)
  }

  @Test func textBeginsWithTheFieldOfItsOption() throws {
    let session = Session()
    #expect(try session.compile("getpid", startingWith: .function).matchCount == 2)
    #expect(try session.compile("dtrace", startingWith: .provider).matchCount == 3)
    #expect(try session.compile("1", startingWith: .identifier).matchCount == 1)
  }

  @Test func identifiersPersistFromTextToText() throws {
    let session = Session()
    _ = try session.compile("int total; BEGIN { total = 1; }")
    #expect(try session.compile("END { trace(total); }").matchCount == 1)
  }

  @Test func failedTextChangesNothing() throws {
    let session = Session()
    #expect(message(session, "BEGIN { x = 1; trace(nosuch); }") != "")
    #expect(message(session, "BEGIN { trace(x); }").contains("failed to resolve x"))
  }

  @Test func onlyTheFirstErrorIsShown() {
    let session = Session()
    let text = message(session, "BEGIN { trace(a); } END { trace(b); }")
    #expect(text.hasPrefix("dtrace: invalid probe specifier BEGIN { trace(a); } END { trace(b); }: in action list: "))
    #expect(text.contains("failed to resolve a") && !text.contains("failed to resolve b"))
  }

  @Test func allErrorsAreShownOnDemand() {
    let session = Session()
    session.options.showsAllErrors = true
    let text = message(session, "BEGIN { trace(a); } END { trace(b); }")
    #expect(text.contains("failed to resolve a") && text.contains("failed to resolve b"))
  }

  @Test func tagsAreShownOnDemand() {
    let session = Session()
    session.options.showsErrorTags = true
    #expect(message(session, "BEGIN { trace(a); }").contains(": [D_IDENT_UNDEF] in action list: "))
  }

  @Test func pragmaSetsTheSession() throws {
    let session = Session()
    _ = try session.compile("#pragma D option quiet\n#pragma D option bufsize=64k\nBEGIN { trace(1); }")
    #expect(session.options.isQuiet)
    #expect(session.options.bufferSize == 65536)
  }

  @Test func pragmaOfALaterReleaseIsAnError() {
    #expect(
      message(Session(), "#pragma D option grabanon\nBEGIN { trace(1); }")
        .contains("failed to set option 'grabanon': grabanon is not supported yet"))
  }

  @Test func lastOperandMustBeUsed() throws {
    let session = Session(arguments: ["5", "six"])
    #expect(message(session, "BEGIN { trace($1); }").contains("extraneous argument 'six' ($2 is not referenced)"))
    #expect(try session.compile("BEGIN { trace($$2); }").matchCount == 1)
    session.options.allowsUnusedArguments = true
    #expect(try session.compile("BEGIN { trace(1); }").matchCount == 1)
  }

  @Test func unmatchedDescriptionIsAnErrorUnlessAllowed() throws {
    let session = Session()
    #expect(message(session, "nosuch:::x { trace(1); }").contains("nosuch:::x does not match any probes"))
    session.options.allowsUnmatchedDescriptions = true
    let program = try session.compile("nosuch:::x { trace(1); }")
    #expect(program.matchCount == 0)
    session.enable(program)
    #expect(!session.enablesProbes)
  }

  @Test func listingNamesWhatEachDescriptionMatches() throws {
    let session = Session()
    session.options.allowsUnmatchedDescriptions = true
    let listings = session.probes(of: try session.compile("BEGIN, nosuch:::x, syscall::getpid:return { trace(1); }"))
    #expect(listings.map(\.selector) == [":::BEGIN", "nosuch:::x", "syscall::getpid:return"])
    #expect(
      listings.map { $0.probes.map(\.description) } == [["dtrace:::BEGIN"], [], ["syscall:vmlinux:getpid:return"]])
  }

  @Test func allProbesAreInOrderOfTheirNumbers() {
    let probes = Session().allProbes()
    #expect(probes.prefix(3).map(\.name) == ["BEGIN", "END", "ERROR"])
    #expect(probes.map(\.id) == probes.map(\.id).sorted())
    #expect(Set(probes.map(\.id)).count == probes.count)
  }

  @Test func listingOfInstructionsBeginsWithItsHeader() throws {
    let session = Session()
    let listing = session.listing(of: try session.compile("BEGIN { trace(1); }"))
    #expect(listing.hasPrefix("\nDIFO 0x1 returns D type (integer) (size 4)\nOFF OPCODE      INSTRUCTION\n00: "))
  }

  @Test func missingScriptIsAnError() {
    #expect {
      _ = try Session().compile(scriptAt: "/nonexistent/x.d")
    } throws: {
      ($0 as? SessionError)?.message == "failed to open /nonexistent/x.d: No such file or directory"
    }
  }

  @Test func scriptMayBeginWithItsInterpreter() throws {
    let path = "/tmp/vigil-script-\(getpid()).d"
    defer { unlink(path) }
    let text = "#!/usr/sbin/dtrace -s\nBEGIN { printf(\"%s\", $0); }\n"
    let file = try #require(fopen(path, "w"))
    fputs(text, file)
    fclose(file)
    #expect(try Session().compile(scriptAt: path).matchCount == 1)
  }

  @Test(arguments: [
    ("BEGIN { trace(1); }", "BEGIN "), ("BEGIN", "BEGIN"), ("a:b /x/ { }", "a:b "), ("BEGIN{}", "BEGIN"),
    ("int x; BEGIN {}", "int x"),
  ])
  func programIsNamedByItsBeginning(text: String, want: String) {
    #expect(dtrace.CommandLine.Source.text(text, .name).shortName == want)
  }
}
