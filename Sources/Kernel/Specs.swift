/// The type of a BPF map, with the kernel's numbers (`enum bpf_map_type`, include/uapi/linux/bpf.h).
package enum MapType: UInt32, Hashable, Sendable {
  case hash = 1
  case array = 2
  case programArray = 3
  case perCPUHash = 5
  case perCPUArray = 6
  case taskStorage = 29
}

/// A map as the back end wants it: plain data, the same on every machine.
package struct MapSpec: Hashable, Sendable {
  /// At most 15 bytes; seen in `bpftool map`.
  package var name: String
  package var type: MapType
  package var keySize: Int
  package var valueSize: Int
  package var maxEntries: Int
  /// `BPF_F_*` flags.
  package var flags: UInt32
  /// First bytes of element 0, copied in before programs load; empty: zeros.
  ///
  /// Read-only data is frozen.
  package var initialData: [UInt8]
  /// Types of key and value in the object's BTF, which task storage requires; 0: none.
  package var btfKeyType: UInt32
  package var btfValueType: UInt32

  package static let memoryMappable: UInt32 = 1 << 10
  package static let noPreallocation: UInt32 = 1
  package static let readOnlyForPrograms: UInt32 = 1 << 7

  package init(
    _ name: String, _ type: MapType, keySize: Int = 4, valueSize: Int, maxEntries: Int, flags: UInt32 = 0,
    initialData: [UInt8] = [], btfKeyType: UInt32 = 0, btfValueType: UInt32 = 0
  ) {
    self.name = name
    self.type = type
    self.keySize = keySize
    self.valueSize = valueSize
    self.maxEntries = maxEntries
    self.flags = flags
    self.initialData = initialData
    self.btfKeyType = btfKeyType
    self.btfValueType = btfValueType
  }
}

/// How a program is attached, as far as the kernel is concerned.
package enum AttachSpec: Hashable, Sendable {
  /// Run by BPF_PROG_TEST_RUN only (BEGIN, END): type raw tracepoint.
  case testRun
  /// A kernel tracepoint: typed (tp_btf, `btfTypeID` of `btf_trace_NAME` in vmlinux BTF) or raw when that is nil.
  case tracepoint(name: String, btfTypeID: UInt32?)
  /// Timers: perf_event cpu-clock, one event for each row.
  case timers([TimerSpec])
}

/// One software timer of a profile or tick probe.
package struct TimerSpec: Hashable, Sendable {
  package var periodNanoseconds: UInt64
  /// nil: one event on each online CPU.
  package var cpu: Int?
  /// What the program reads with bpf_get_attach_cookie.
  package var cookie: UInt64

  package init(periodNanoseconds: UInt64, cpu: Int?, cookie: UInt64) {
    self.periodNanoseconds = periodNanoseconds
    self.cpu = cpu
    self.cookie = cookie
  }
}

/// A program as the back end makes it: plain data; map references are indexes to be replaced by descriptors.
package struct ProgramSpec: Hashable, Sendable {
  /// At most 15 bytes.
  package var name: String
  package var attach: AttachSpec
  /// Encoded 8-byte instructions.
  package var instructions: [UInt64]
  /// Instruction index of each `ld_imm64` whose immediate is an index into the object's maps.
  package var mapReferences: [Int]
  /// func_info rows (instruction offset, type id) for subprograms; empty if the program has none.
  package var functions: [(offset: UInt32, typeID: UInt32)]
  /// For each instruction the clause that it was made for (-1: prologue and runtime), to explain a refusal.
  package var clauses: [Int]
  /// Where in a table of programs a program stands that another one goes on with; it is not attached itself.
  package var slot: Slot?

  /// A place in a map of programs, by index into the object's maps.
  package struct Slot: Hashable, Sendable {
    package var map: Int
    package var index: UInt32
    package init(map: Int, index: UInt32) {
      self.map = map
      self.index = index
    }
  }

  package init(
    name: String, attach: AttachSpec, instructions: [UInt64], mapReferences: [Int],
    functions: [(offset: UInt32, typeID: UInt32)] = [], clauses: [Int] = []
  ) {
    self.name = name
    self.attach = attach
    self.instructions = instructions
    self.mapReferences = mapReferences
    self.functions = functions
    self.clauses = clauses
  }

  package static func == (a: ProgramSpec, b: ProgramSpec) -> Bool {
    a.name == b.name && a.attach == b.attach && a.instructions == b.instructions && a.mapReferences == b.mapReferences
      && a.functions.elementsEqual(b.functions) { $0 == $1 } && a.clauses == b.clauses
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(instructions)
  }
}

/// All maps and programs of a session, ready to be loaded in order.
package struct ObjectSpec: Hashable, Sendable {
  package var maps: [MapSpec]
  package var programs: [ProgramSpec]
  /// Encoded BTF of the object: types of task storage and functions; empty if nothing needs it.
  package var btf: [UInt8]

  package init(maps: [MapSpec] = [], programs: [ProgramSpec] = [], btf: [UInt8] = []) {
    self.maps = maps
    self.programs = programs
    self.btf = btf
  }
}
