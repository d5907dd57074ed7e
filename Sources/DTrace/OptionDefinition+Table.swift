internal import DIF

/// Every option of `-x` (cli.md §7). One row is all there is to an option's name, type, default and documentation;
/// `docs/status.md` names those that are `later`.
extension OptionDefinition {
  private typealias Row = OptionDefinition

  private static let gigabyte = 1 << 30
  private static let day: UInt64 = 86_400_000_000_000

  /// The table, in order of names.
  public static let all: [OptionDefinition] = compileTime + runTime + dynamic

  private static let compileTime: [OptionDefinition] = [
    Row(
      "aggpercpu", .compile, .flag(\.keepsCPUs),
      "keep the aggregation data of each CPU: machine-readable output has them beside the whole"),
    Row("amin", .compile, .attributes(\.minimumStability), "minimum stability of what programs use"),
    Row("argref", .compile, .flag(\.allowsUnusedArguments), "macro arguments need not be referenced"),
    Row("core", .session, .flag(\.abortsAtExit), "abort() at exit, for a core file"),
    Row("cpp", .session, .flag(\.runsPreprocessor), "run the C preprocessor over scripts"),
    Row(
      "cppargs", .session, .list(\.preprocessorArguments, OptionText.words),
      "further arguments of the C preprocessor"),
    Row("cpphdrs", .session, .flag(\.showsHeaders), "print the headers that the C preprocessor reads"),
    Row("cpppath", .session, .text(\.preprocessorPath), "path of the C preprocessor"),
    Row("ctfpath", .session, .later("string", ""), "file with the kernel's types"),
    Row("ctypes", .session, .later("string", ""), "file for the types of C"),
    Row("debug", .session, .flag(\.isDebugging), "show messages for developers of dtrace, as the verifier's log"),
    Row("debugassert", .session, .later("value", "0"), "internal checks"),
    Row("defaultargs", .compile, .flag(\.defaultArguments), "macro arguments that were not given are 0 or \"\""),
    Row(
      "define", .session, .list(\.preprocessorArguments) { ["-D\($0)"] }, "define a name for the C preprocessor"),
    Row("disasm", .compile, .later("value", "0"), "what -S lists"),
    Row("dofstashpath", .session, .later("string", ""), "where helper DOF is kept"),
    Row("droptags", .dynamic, .flag(\.showsDropTags), "show the tag of a drop message"),
    Row("dtypes", .session, .later("string", ""), "file for the types of D"),
    Row("empty", .compile, .flag(\.allowsEmptyPrograms), "allow programs without clauses"),
    Row(
      "encoding", .dynamic, .choice(\.encoding, ["ascii", "utf8"]),
      "characters of the bars of distributions; aggpack without it: as TERM says"),
    Row("errall", .compile, .flag(\.showsAllErrors), "print all compile errors, not the first only"),
    Row("errtags", .compile, .flag(\.showsErrorTags), "show the tag of a compile error"),
    Row(
      "evaltime", .session, .choice(\.evaluationTime, ["exec", "preinit", "postinit", "main"]),
      "where the command of -c is held until tracing begins"),
    Row("extensions", .compile, .flag(\.hasExtensions), "loops and functions in D"),
    Row(
      "incdir", .session, .list(\.preprocessorArguments) { ["-I\($0)"] },
      "directory for the C preprocessor's headers"),
    Row("iregs", .compile, .count(\.registerCount, 1...8), "registers of DIF that code may use"),
    Row("kdefs", .compile, .later("flag", "on"), "kernel symbols must be defined"),
    Row("knodefs", .compile, .later("flag", "off"), "kernel symbols may be undefined"),
    Row("late", .compile, .choice(\.translation, ["static", "dynamic"]), "when translators are applied"),
    Row("lazyload", .session, .later("flag", "off"), "do not load helper DOF into processes"),
    Row("ldpath", .session, .later("string", "ld"), "path of the linker for -G"),
    Row("libdir", .session, .list(\.libraryFolders) { [$0] }, "another directory of D libraries"),
    Row("linkmode", .session, .later("kernel|primary|dynamic|static", "kernel"), "how symbols are linked"),
    Row("linknommap", .session, .later("flag", "off"), "do not map object files"),
    Row("linktype", .session, .later("elf|dof", "elf"), "what -G writes"),
    Row("looplimit", .compile, .count(\.loopLimit, 1...1 << 20), "iterations of a loop before it faults"),
    Row("modpath", .session, .later("string", ""), "directory of kernel modules"),
    Row("nolibs", .session, .flag(\.hasNoLibraries), "read no D library"),
    Row("objcopypath", .session, .later("string", "objcopy"), "path of objcopy for -G"),
    Row(
      "oformat", .compile, .choice(\.ownOutputFormat, Options.outputFormats),
      "form of the output"),
    Row("pgmax", .session, .later("value", "8"), "processes whose symbols are kept"),
    Row(
      "preallocate", .session, .size(\.preallocation, 0...gigabyte),
      "heap that is allocated and touched at the start, and kept"),
    Row("procfspath", .session, .text(\.procfsPath), "where procfs is mounted"),
    Row("pspec", .compile, .flag(\.prefersProbeDescriptions), "a program may start with a description of any name"),
    Row(
      "setenv", .session, .list(\.environmentChanges) { [$0] }, "set a variable in the environment of -c commands"),
    Row(
      "stdc", .session, .choice(\.preprocessorStandard, ["a", "c", "s", "t"]),
      "how strictly the C preprocessor follows the standard"),
    Row("strip", .compile, .later("flag", "off"), "drop string tables from DOF"),
    Row("syslibdir", .session, .text(\.systemLibraryFolder), "directory in place of the built-in D libraries"),
    Row("sysslice", .session, .later("flag", "off"), "trace the system slice"),
    Row(
      "tree", .compile, .count(\.shownTrees, 0...0xffff),
      "print trees: 1 parsed, 2 checked, 4 as D without if; or a sum"),
    Row("tregs", .compile, .count(\.tupleRegisterCount, 1...8), "registers of DIF for keys"),
    Row("udefs", .compile, .later("flag", "on"), "user symbols must be defined"),
    Row(
      "undef", .session, .list(\.preprocessorArguments) { ["-U\($0)"] }, "undefine a name for the C preprocessor"),
    Row("unodefs", .compile, .later("flag", "off"), "user symbols may be undefined"),
    Row(
      "unsetenv", .session, .list(\.environmentChanges) { [String($0.prefix { $0 != "=" })] },
      "remove a variable from the environment of -c commands"),
    Row("useruid", .session, .later("value", "1000"), "first user id of people"),
    Row("verbose", .compile, .flag(\.printsDIF), "print the DIF of programs"),
    Row("version", .compile, .version(\.languageVersion), "version of D that programs are written in"),
    Row("zdefs", .compile, .flag(\.allowsUnmatchedDescriptions), "descriptions may match no probe"),
  ]

  private static let runTime: [OptionDefinition] = [
    Row("aggsize", .start, .size(\.aggregationSize, 64...gigabyte), "memory for the keys and values of an aggregation"),
    Row("bpflog", .start, .flag(\.showsVerifierLog), "show the log of the kernel's verifier"),
    Row("bpflogsize", .start, .size(\.verifierLogSize, 4096...1 << 28), "size of the verifier's log"),
    Row(
      "bufpolicy", .start, .choice(\.bufferPolicy, ["switch", "ring", "fill"]),
      "what happens when a buffer is full"),
    Row(
      "bufresize", .start, .choice(\.bufferResize, ["auto", "manual"]),
      "whether a buffer is made smaller where memory is short"),
    Row("bufsize", .start, .size(\.bufferSize, 1...gigabyte), "principal buffer of each CPU"),
    Row(
      "cleanrate", .start, .rate(\.cleanRate, 200_000...60_000_000_000),
      "how often speculations are cleaned: never, none needs it"),
    Row("cpu", .start, .processor(\.tracedCPU), "trace one CPU"),
    Row("destructive", .start, .flag(\.isDestructive), "allow destructive actions"),
    Row("dynvarsize", .start, .size(\.dynamicVariableSize, 64...gigabyte), "memory for dynamic variables"),
    Row("fbtmax", .start, .later("value", "2000"), "fbt probes that are attached one by one"),
    Row("grabanon", .start, .later("flag", "off"), "claim anonymous tracing"),
    Row("jstackframes", .start, .count(\.javaStackFrames, 1...127), "frames of jstack()"),
    Row("jstackstrsize", .start, .later("size", "512"), "memory for the strings of jstack()"),
    Row(
      "live", .start, .liveRate(\.liveRate, 10_000_000...day),
      "draw the aggregations on a terminal, by default every second"),
    Row("lockmem", .start, .memoryLimit(\.lockedMemory), "limit of locked memory; none: as it is"),
    Row("maxframes", .start, .count(\.maximumFrames, 1...1024), "most frames of any stack"),
    Row("noresolve", .start, .flag(\.printsAddresses), "print addresses as numbers"),
    Row("nspec", .start, .count(\.speculationCount, 1...SpeculationWord.countLimit), "number of speculations"),
    Row("pcapsize", .start, .size(\.packetSize, 1...65535), "bytes of a packet that pcap() records"),
    Row("printsize", .dynamic, .size(\.printSize, 1...65536), "bytes of a value that print() shows"),
    Row("rootpids", .start, .flag(\.usesRootProcessIDs), "process ids of the kernel's own namespace, not of ours"),
    Row("scratchsize", .start, .size(\.scratchSize, 8...65536), "scratch memory of a clause for alloca() and copyin()"),
    Row("specsize", .start, .size(\.speculationSize, 64...gigabyte), "what each speculation may record on a CPU"),
    Row("stackframes", .start, .count(\.stackFrames, 1...127), "frames of stack()"),
    Row("statusrate", .start, .rate(\.statusRate, 0...10_000_000_000), "how often losses are looked for"),
    Row("strsize", .start, .size(\.stringSize, 8...65536), "bytes of a string"),
    Row("temporal", .start, .flag(\.isTemporal), "print the records of all CPUs in the order of time"),
    Row("ustackframes", .start, .count(\.userStackFrames, 1...127), "frames of ustack()"),
    Row("zone", .start, .later("value", ""), "reserved"),
  ]

  private static let dynamic: [OptionDefinition] = [
    Row("agghist", .dynamic, .flag(\.showsHistograms), "print counts and sums as bars"),
    Row("aggpack", .dynamic, .flag(\.packsDistributions), "print each distribution on one line"),
    Row(
      "aggrate", .dynamic, .rate(\.aggregationRate, 0...day),
      "accepted: aggregations are read whenever they are printed"),
    Row("aggsortkey", .dynamic, .flag(\.sortsByKey), "sort aggregations by key"),
    Row("aggsortkeypos", .dynamic, .count(\.sortKeyPosition, 0...1023), "which key is compared first"),
    Row("aggsortpos", .dynamic, .count(\.sortPosition, 0...1023), "which aggregation of a printa() is compared"),
    Row("aggsortrev", .dynamic, .flag(\.sortsReversed), "sort aggregations from the highest down"),
    Row("aggzoom", .dynamic, .flag(\.zoomsDistributions), "scale distributions to their highest bar"),
    Row("flowindent", .dynamic, .flag(\.indentsFlow), "indent rows by entry and return"),
    Row("quiet", .dynamic, .flag(\.isQuiet), "print nothing but what actions print"),
    Row("quietresize", .dynamic, .flag(\.hidesResizing), "no messages about buffers made smaller"),
    Row("rawbytes", .dynamic, .flag(\.printsRawBytes), "print values without a type as bytes"),
    Row("stackindent", .dynamic, .count(\.stackIndent, 0...1024), "columns before a frame of a stack"),
    Row("switchrate", .dynamic, .rate(\.switchRate, 0...day), "how often buffers are read"),
  ]
}
