import Kernel

/// The BTF of an object, as small as the kernel allows: `int`, byte counts for task storage, and the two functions that
/// callbacks require (kernel.md §1).
struct ObjectTypes {
  /// The type id of `int`.
  let integer: UInt32
  /// The type id of the main function of every program.
  let mainFunction: UInt32
  /// The type id of every other function.
  let localFunction: UInt32

  private var writer: BTFWriter

  init() {
    var writer = BTFWriter()
    integer = writer.integer("int", size: 4, isSigned: true)
    mainFunction = writer.function("vg_main", parameters: [], result: integer)
    localFunction = writer.function("vg_function", parameters: [], result: integer)
    self.writer = writer
  }

  /// The type id of an array of `int` that takes so many bytes (a multiple of 4).
  mutating func array(bytes: Int) -> UInt32 { writer.array(of: integer, count: bytes / 4, index: integer) }

  /// The type id of the function that reserves records (`SiteCompiler.emitReserveFunction`); nil: there is none.
  private(set) var reserveFunction: UInt32?

  /// Declares that function: the kernel knows of rings and scratch memory how many bytes they have.
  mutating func declareReserve(ringBytes: Int, scratchBytes: Int) -> UInt32 {
    if let reserveFunction { return reserveFunction }
    let word = writer.integer("long", size: 8, isSigned: true)
    var pointers: [UInt32] = []
    for (name, bytes) in [("vg_ring", ringBytes), ("vg_scratch", scratchBytes)] {
      let content = array(bytes: bytes)
      pointers.append(writer.pointer(to: writer.structure(name, size: bytes, members: [("bytes", content, 0)])))
    }
    let function = writer.function(
      "vg_reserve", parameters: [("ring", pointers[0]), ("scratch", pointers[1]), ("size", word)], result: word,
      isGlobal: true)
    reserveFunction = function
    return function
  }

  /// The bytes for BPF_BTF_LOAD.
  var encoded: [UInt8] { writer.encode() }
}
