package import DIF
import Kernel

/// A variable's place in a block of memory: 8 bytes for a scalar; for a by-reference value 8 bytes that say whether it is
/// set (0: NULL), then its bytes.
///
/// A string is a counted one (`StringPlace`).
struct VariableSlot: Hashable, Sendable {
  var offset: Int
  var type: DIFType

  /// Bytes of the value of a by-reference type, a multiple of 8.
  var capacity: Int { roundUp8(type.size) }

  /// Bytes of a variable of a type.
  static func size(of type: DIFType) -> Int {
    if type.kind == .string { return ScratchLayout.stringOverhead + roundUp8(type.size) }
    return type.isByReference ? 8 + roundUp8(type.size) : 8
  }
}

/// Rounds up to a multiple of 8.
func roundUp8(_ size: Int) -> Int { (size + 7) & ~7 }

/// An associative array's map: the key is the tuple, integers in 8 bytes each, by-reference members padded to 8.
struct ArraySlot: Hashable, Sendable {
  var map: Int
  var keys: [DIFType]
  var type: DIFType
  /// The key begins with thread id and start time of the thread.
  var isThreadLocal: Bool

  /// Bytes of each key member.
  static func size(of key: DIFType) -> Int { key.isByReference ? roundUp8(key.size) : 8 }
  var keySize: Int { keys.reduce(isThreadLocal ? 16 : 0) { $0 + Self.size(of: $1) } }
  /// A string is a counted one; of other types it is never NULL, and so has no word in front.
  var valueSize: Int {
    if type.kind == .string { return VariableSlot.size(of: type) }
    return type.isByReference ? roundUp8(type.size) : 8
  }
}

/// All maps of an object, and where variables lie in them (kernel.md §5 and §6).
final class MapLayout {
  let globalData = 0
  let rings = 1
  let readOnlyMap = 2
  let ring: RingLayout
  /// Where the words of the speculations lie in the global data (`SpeculationWord`).
  let speculationOffset: Int
  var types = ObjectTypes()
  let readOnly = ReadOnlyData()
  private(set) var stores: [AggregationStore] = []
  private(set) var places: [AggregationID: AggregationPlace] = [:]
  private(set) var aggregationLayouts: [AggregationID: AggregationLayout] = [:]
  private(set) var globals: [VariableID: VariableSlot] = [:]
  private(set) var locals: [VariableID: DIFType] = [:]
  private(set) var threadLocals: [VariableID: VariableSlot] = [:]
  private(set) var globalArrays: [VariableID: ArraySlot] = [:]
  private(set) var threadArrays: [VariableID: ArraySlot] = [:]
  private(set) var threadMap: Int?
  private(set) var virtualTimeMap: Int?
  private var maps: [MapSpec]
  private let cpuCount: Int
  private var nameRows: (offset: Int, width: Int)?
  private var zeroRegion: (offset: Int, count: Int)?

  /// Decides the maps of a program.
  /// - Throws: `BackendError` if the variables do not fit.
  init(_ bound: BoundProgram, options: BackendOptions, ring: RingLayout) throws(BackendError) {
    let program = bound.program
    self.ring = ring
    cpuCount = options.cpuCount
    maps = [
      MapSpec("vg_global", .array, valueSize: 0, maxEntries: 1, flags: MapSpec.memoryMappable),
      MapSpec(
        "vg_rings", .array, valueSize: ring.elementSize, maxEntries: options.cpuCount, flags: MapSpec.memoryMappable),
      MapSpec("vg_constants", .array, valueSize: 0, maxEntries: 1, flags: MapSpec.readOnlyForPrograms),
    ]
    var globalSize = GlobalData.variables
    var threadSize = 0
    for variable in program.variables where variable.kind == .scalar {
      let size = VariableSlot.size(of: variable.type)
      switch variable.scope {
      case .global:
        globals[variable.id] = VariableSlot(offset: globalSize, type: variable.type)
        globalSize += size
      case .threadLocal where size > Self.largestInStorage: break
      case .threadLocal:
        threadLocals[variable.id] = VariableSlot(offset: threadSize, type: variable.type)
        threadSize += size
      case .clauseLocal:
        locals[variable.id] = variable.type
      }
    }
    speculationOffset = globalSize
    maps[globalData].valueSize = globalSize + 8 * ring.speculationCount
    if threadSize > 0 {
      guard threadSize <= 65_400 else { throw BackendError("thread-local variables need \(threadSize) bytes") }
      threadMap = addTaskStorage("vg_self", size: threadSize)
    }
    for variable in program.variables where variable.id >= .firstUser {
      let isLarge =
        variable.scope == .threadLocal && VariableSlot.size(of: variable.type) > Self.largestInStorage
      guard variable.kind == .array || isLarge else { continue }
      var slot = ArraySlot(
        map: maps.count, keys: variable.keys, type: variable.type, isThreadLocal: variable.scope == .threadLocal)
      let entries = max(1, options.dynamicVariableSize / (slot.keySize + slot.valueSize + 48))
      slot.map = add(
        MapSpec("vg_array", .hash, keySize: slot.keySize, valueSize: slot.valueSize, maxEntries: entries))
      if slot.isThreadLocal { threadArrays[variable.id] = slot } else { globalArrays[variable.id] = slot }
    }
    aggregationLayouts = program.aggregationLayouts()
    (stores, places) = AggregationStore.all(of: program, layouts: aggregationLayouts, options: options, add: add)
    if program.uses(.vtimestamp) { virtualTimeMap = addTaskStorage("vg_vtime", size: 16) }
  }

  /// A larger thread-local variable than this is an element of a hash, by thread: the storage of tasks holds 64 KiB in all.
  private static let largestInStorage = 4352

  /// Whether sched_switch is to be followed.
  var usesVirtualTime: Bool { virtualTimeMap != nil }

  /// Where each global scalar lies.
  var globalOffsets: [VariableID: Int] { globals.mapValues(\.offset) }

  /// The maps that clauses look up by key, with the size of the key.
  func keySizes(of clauses: [Clause]) -> [(map: Int, size: Int)] {
    var sizes: [Int: Int] = [:]
    for action in clauses.flatMap(\.actions) {
      guard let store = action.aggregation.flatMap(store(of:)), let map = store.maps.first else { continue }
      if store.isKeyed { sizes[map] = maps[map].keySize }
    }
    for instruction in clauses.flatMap(\.difos).flatMap(\.instructions) {
      let id = VariableID(UInt16(instruction.index))
      switch instruction.opcode {
      case .ldgaa, .stgaa: if let slot = globalArrays[id] { sizes[slot.map] = slot.keySize }
      case .ldtaa, .sttaa, .ldts, .stts: if let slot = threadArrays[id] { sizes[slot.map] = slot.keySize }
      default: break
      }
    }
    return sizes.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// Where the values of an aggregation are.
  func store(of id: AggregationID) -> AggregationStore? { places[id].map { stores[$0.store] } }

  /// The first maps of stores that several aggregations with keys share.
  var sharedTables: Set<Int> { Set(stores.filter(\.isShared).compactMap(\.maps.first)) }

  /// Whether a map holds aggregations with keys.
  func isAggregation(_ map: Int) -> Bool { maps[map].name == "vg_aggregation" }

  /// Adds a map and gives its index.
  func add(_ map: MapSpec) -> Int {
    maps.append(map)
    return maps.count - 1
  }

  /// Adds the scratch memory of one program: an element for each CPU, since a program never nests in itself.
  func addScratch() -> Int {
    add(MapSpec("vg_scratch", .array, valueSize: 0, maxEntries: cpuCount))
  }

  /// Adds the storage of what a thread keeps until its system call returns.
  func addLateTexts(size: Int) -> Int { addTaskStorage("vg_late", size: size) }

  /// Adds the table of the parts of a program that is split.
  func addParts(_ count: Int) -> Int {
    add(MapSpec("vg_parts", .programArray, valueSize: 4, maxEntries: count))
  }

  /// The maps that the expressions and actions of a clause refer to, beyond those of every program.
  func ownMaps(of clause: Clause) -> Set<Int> {
    var result = Set(keySizes(of: [clause]).map(\.map))
    for action in clause.actions {
      if let store = action.aggregation.flatMap(store(of:)) { result.formUnion(store.maps + store.shortMaps) }
    }
    return result
  }

  /// Sets the size of a map that was added before its size was known.
  func setValueSize(_ map: Int, _ size: Int) {
    maps[map].valueSize = max(maps[map].valueSize, size)
  }

  /// The offset of at least so many zero bytes in the read-only data.
  func zeros(_ count: Int) -> Int {
    if let known = zeroRegion, known.count >= count { return known.offset }
    let offset = readOnly.append([UInt8](repeating: 0, count: count))
    zeroRegion = (offset, count)
    return offset
  }

  /// The texts of all probe names in rows of one width, and that width; made when an expression first needs a text.
  func nameTable(_ names: [String]) -> (offset: Int, width: Int) {
    if let nameRows { return nameRows }
    let width = names.reduce(8) { max($0, roundUp8($1.utf8.count + 1)) }
    let rows = names.flatMap { Array($0.utf8) + [UInt8](repeating: 0, count: width - $0.utf8.count) }
    let table = (readOnly.append(rows), width)
    nameRows = table
    return table
  }

  /// The maps that no program changes while it is made, by index.
  var settledMaps: [Int: MapSpec] {
    var result: [Int: MapSpec] = [:]
    for (index, map) in maps.enumerated() where index != readOnlyMap { result[index] = map }
    return result
  }

  /// The maps, when all programs are made.
  func finishedMaps() -> [MapSpec] {
    var result = maps
    result[readOnlyMap].valueSize = max(8, roundUp8(readOnly.bytes.count))
    result[readOnlyMap].initialData = readOnly.bytes
    return result
  }

  private func addTaskStorage(_ name: String, size: Int) -> Int {
    add(
      MapSpec(
        name, .taskStorage, valueSize: size, maxEntries: 0, flags: MapSpec.noPreallocation,
        btfKeyType: types.integer, btfValueType: types.array(bytes: size)))
  }
}

extension Program {
  /// Whether any expression reads a built-in variable.
  package func uses(_ builtin: BuiltinVariable) -> Bool {
    clauses.contains { clause in
      (clause.predicate.map { $0.uses(builtin) } ?? false)
        || clause.actions.contains { $0.arguments.contains { $0.difo.uses(builtin) } }
    }
  }
}

extension DIFO {
  /// Whether the expression reads a built-in scalar.
  func uses(_ builtin: BuiltinVariable) -> Bool {
    instructions.contains { $0.opcode == .ldgs && $0.index == Int(builtin.rawValue) }
  }
}
