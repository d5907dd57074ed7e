/// The text of a program with the blocks of a run in place of its own; each that changes is marked RECORDED.
///
/// - Throws: `DirectiveError` if the text's blocks cannot be read, or if lines of the output would end the block.
package func rewrittenText(
  _ text: String, program: TestProgram, output: String, errors: String
) throws(DirectiveError) -> String {
  var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  if lines.last == "" { lines.removeLast() }
  let blocks = try ExpectBlock.all(in: text)
  // From the last to the first, so that the ranges of the others stay right.
  for block in blocks.reversed() {
    let stream = block.isError ? errors : output
    let expected = ExpectedOutput(block)
    guard expected.difference(from: stream) != nil else { continue }
    // What may go on behind some lines may do so again.
    let limit = expected.isPrefix ? expected.lines.count : .max
    lines.replaceSubrange(block.range, with: try recordedBlock(stream, isError: block.isError, limit: limit))
  }
  if !blocks.contains(where: { !$0.isError }), !output.isEmpty || blocks.isEmpty {
    lines += try recordedBlock(output, isError: false)
  }
  if blocks.isEmpty, program.expectedStatus != 0 {
    lines += try recordedBlock(errors, isError: true)
  }
  return lines.map { $0 + "\n" }.joined()
}

private func recordedBlock(
  _ stream: String, isError: Bool, limit: Int = .max
) throws(DirectiveError) -> [String] {
  var content = stream.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  if content.last == "" { content.removeLast() } else { content[content.count - 1] += "\\c" }
  if content.count > limit { content[limit...] = ["..."] }
  guard !content.contains(where: { $0.contains("*/") }) else {
    throw DirectiveError(description: "the output holds the end of a comment and cannot stand in a block")
  }
  let block = ExpectBlock(isError: isError, mode: .exact, isRecorded: true, lines: content, range: 0..<0)
  return block.text.dropLast().split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
}

extension Runner {
  /// Rewrites the blocks of a program's file.
  func rewriteBlocks(of program: TestProgram, with result: CommandResult) throws {
    let text = String(decoding: try readFile(program.path), as: UTF8.self)
    let rewritten = try rewrittenText(text, program: program, output: result.outputText, errors: result.errorText)
    try writeFile(program.path, rewritten)
  }
}
