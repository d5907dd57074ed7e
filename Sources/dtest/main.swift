import Glibc
import ProgramRunner

exit(DTestCommand.main(Array(CommandLine.arguments.dropFirst())))
