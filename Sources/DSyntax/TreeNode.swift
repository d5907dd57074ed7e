/// A node of a tree as `-x tree` prints it: one line each, those below it indented by two blanks.
package struct TreeNode: Sendable {
  package let label: String
  package let children: [TreeNode]

  package init(_ label: String, _ children: [TreeNode] = []) {
    self.label = label
    self.children = children
  }

  /// The lines of the node and all below it.
  package var text: String {
    var text = ""
    write(to: &text, depth: 0)
    return text
  }

  private func write(to text: inout String, depth: Int) {
    text += String(repeating: " ", count: 2 * depth) + label + "\n"
    for child in children { child.write(to: &text, depth: depth + 1) }
  }

  /// The label of a string constant.
  package static func label(ofString bytes: [UInt8]) -> String {
    "STRING \"\(escaped(bytes, quote: UInt8(ascii: "\"")))\""
  }

  /// The label of an integer constant.
  package static func label(ofInteger value: UInt64) -> String { "INT 0x" + String(value, radix: 16) }
}
