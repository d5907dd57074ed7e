package import CTypes

/// The types of the running kernel, asked only for what a program uses.
package protocol KernelLayout: AnyObject {
  /// The BTF id of `btf_trace_NAME`; nil if the kernel has no such typed tracepoint.
  func tracepointTypeID(_ name: String) -> UInt32?
  /// The byte offset of a member path ("cred", "thread_info.status") in a struct, by its tag or by the name of a typedef;
  /// nil if there is none.
  func offset(of path: String, in structure: String) -> Int?
}

extension KernelTypes: KernelLayout {
  package func tracepointTypeID(_ name: String) -> UInt32? {
    // Damaged types are as good as none.
    (try? coreTypes?.tracepoint(name)) ?? nil
  }

  package func offset(of path: String, in structure: String) -> Int? {
    memberOffset(of: path, in: structure)
  }
}
