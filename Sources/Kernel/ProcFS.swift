internal import CSystem

/// Files of procfs, wherever it is mounted (`procfspath`).
package enum ProcFS {
  /// The path of a file of procfs (`self/status`).
  package static func path(_ file: String) -> String { String(cString: vg_proc(file)) }

  /// The path of a file of a process.
  package static func path(of pid: CInt, _ file: String) -> String { path("\(pid)/\(file)") }

  /// Takes a folder for procfs, in the whole process: errno, 0 if it is one.
  package static func use(_ folder: String) -> CInt { -vg_set_proc(folder) }
}
