// swift-tools-version: 6.2
import PackageDescription

/// Every target of ours: warnings are errors, imports are explicit and internal by default.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
]

/// Targets that touch no memory but their own.
let pure: [SwiftSetting] = strict + [.strictMemorySafety()]

/// The rows follow the arrows of docs/architecture.md: a target imports only what stands here, and Diagnostics.
let package = Package(
  name: "vigil",
  products: [
    .executable(name: "dtrace", targets: ["dtrace"]),
    .executable(name: "dtest", targets: ["dtest"]),
    .library(name: "DTrace", targets: ["DTrace"]),
    // For Tools/fuzz: an archive, since libFuzzer brings the entry point.
    .library(name: "Fuzzer", type: .static, targets: ["Fuzzer"]),
  ],
  targets: [
    .target(
      name: "CSystem",
      linkerSettings: [
        .linkedLibrary("bpf"), .linkedLibrary("dw"), .linkedLibrary("elf"), .linkedLibrary("lzma"),
        .linkedLibrary("bz2"), .linkedLibrary("z"),
      ]),
    .target(name: "Diagnostics", swiftSettings: pure),
    .target(name: "Arch", swiftSettings: strict),
    .target(name: "CTypes", dependencies: ["CSystem", "Diagnostics"], swiftSettings: strict),
    .target(name: "DIF", dependencies: ["CTypes", "Diagnostics"], swiftSettings: pure),
    .target(name: "DSyntax", dependencies: ["Diagnostics"], swiftSettings: pure),
    .target(
      name: "DSemantics", dependencies: ["Arch", "CTypes", "DIF", "DSyntax", "Diagnostics"], swiftSettings: pure),
    .target(name: "Interpreter", dependencies: ["DIF", "Diagnostics"], swiftSettings: pure),
    .target(name: "Kernel", dependencies: ["CSystem", "Diagnostics"], swiftSettings: strict),
    .target(
      name: "BPFBackend", dependencies: ["Arch", "CTypes", "DIF", "Kernel", "Diagnostics"], swiftSettings: strict),
    .target(name: "Symbols", dependencies: ["Arch", "CSystem", "Diagnostics"], swiftSettings: strict),
    .target(
      name: "Providers",
      dependencies: ["Arch", "CTypes", "DIF", "DSemantics", "BPFBackend", "Kernel", "Symbols", "Diagnostics"],
      swiftSettings: strict),
    .target(
      name: "Consumer", dependencies: ["CSystem", "CTypes", "DIF", "Kernel", "Symbols", "Diagnostics"],
      swiftSettings: strict),
    .target(
      name: "DTrace",
      dependencies: [
        "Arch", "CSystem", "CTypes", "DIF", "DSyntax", "DSemantics", "BPFBackend", "Kernel", "Symbols", "Providers",
        "Consumer", "Diagnostics",
      ], swiftSettings: strict),
    .executableTarget(name: "dtrace", dependencies: ["DTrace", "Diagnostics"], swiftSettings: strict),
    .target(
      name: "ProgramRunner", dependencies: ["CSystem", "Differential", "Kernel", "Diagnostics"], swiftSettings: strict),
    // Generated DIFOs in the kernel and on the interpreter; imports no front end.
    .target(
      name: "Differential", dependencies: ["BPFBackend", "Interpreter", "DIF", "Kernel", "CTypes", "Diagnostics"],
      swiftSettings: strict),
    .executableTarget(name: "dtest", dependencies: ["ProgramRunner"], swiftSettings: strict),
    .executableTarget(
      name: "CountSyscalls", dependencies: ["DTrace"], path: "Examples/CountSyscalls", swiftSettings: strict),
    // Readers of untrusted bytes, run by the fuzzer and by the replay of what it found.
    .target(
      name: "FuzzCases", dependencies: ["DSemantics", "DSyntax", "DIF", "CTypes", "Diagnostics"],
      path: "Tests/FuzzCases", swiftSettings: strict),
    .target(name: "Fuzzer", dependencies: ["FuzzCases"], path: "Tests/Fuzzer", swiftSettings: strict),
    .testTarget(name: "FuzzTests", dependencies: ["FuzzCases"], swiftSettings: strict),

    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"], swiftSettings: strict),
    .testTarget(name: "ArchTests", dependencies: ["Arch"], swiftSettings: strict),
    .testTarget(name: "CTypesTests", dependencies: ["CTypes", "CSystem", "Diagnostics"], swiftSettings: strict),
    .testTarget(name: "DIFTests", dependencies: ["DIF", "CTypes", "Diagnostics"], swiftSettings: strict),
    .testTarget(name: "DSyntaxTests", dependencies: ["DSyntax", "Diagnostics"], swiftSettings: strict),
    .testTarget(
      name: "DSemanticsTests", dependencies: ["DSemantics", "DSyntax", "DIF", "Interpreter", "CTypes", "Diagnostics"],
      swiftSettings: strict),
    .testTarget(name: "InterpreterTests", dependencies: ["Interpreter", "DIF", "Diagnostics"], swiftSettings: strict),
    // D programs of Tests/Programs on the interpreter: the whole way but for the kernel.
    .testTarget(
      name: "InterpreterLaneTests",
      dependencies: ["DTrace", "Consumer", "Interpreter", "DIF", "Kernel", "ProgramRunner"], swiftSettings: strict),
    .testTarget(name: "KernelTests", dependencies: ["Kernel", "CSystem", "Diagnostics"], swiftSettings: strict),
    // Fed with DIF words and tables: imports no front end.
    .testTarget(
      name: "BPFBackendTests",
      dependencies: ["CSystem", "BPFBackend", "Differential", "Interpreter", "DIF", "Kernel", "CTypes", "Diagnostics"],
      swiftSettings: strict),
    .testTarget(name: "SymbolsTests", dependencies: ["Symbols", "Diagnostics"], swiftSettings: strict),
    .testTarget(
      name: "ProvidersTests", dependencies: ["Providers", "DSemantics", "DIF", "BPFBackend", "Arch", "Diagnostics"],
      swiftSettings: strict),
    .testTarget(
      name: "ConsumerTests", dependencies: ["Consumer", "CSystem", "DIF", "Kernel", "Symbols", "Diagnostics"],
      swiftSettings: strict),
    .testTarget(
      name: "DTraceTests",
      dependencies: [
        "DTrace", "DSemantics", "DSyntax", "BPFBackend", "DIF", "CTypes", "Arch", "ProgramRunner", "Diagnostics",
      ],
      swiftSettings: strict),
    .testTarget(name: "CommandLineTests", dependencies: ["dtrace", "Arch", "DTrace", "Kernel"], swiftSettings: strict),
    .testTarget(name: "ProgramRunnerTests", dependencies: ["ProgramRunner"], swiftSettings: strict),
    // The live lane: privileges and a kernel; serialized.
    .testTarget(name: "LiveTests", dependencies: ["ProgramRunner", "Kernel", "Diagnostics"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
