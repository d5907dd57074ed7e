import FuzzCases
import Glibc

/// What libFuzzer calls with each input; VIGIL_FUZZ in the environment names the reader.
private let reader: FuzzCase = {
  guard let name = getenv("VIGIL_FUZZ"), let reader = unsafe FuzzCase(rawValue: String(cString: name)) else {
    fatalError("VIGIL_FUZZ must be one of \(FuzzCase.allCases.map(\.rawValue))")
  }
  return reader
}()

/// Called by libFuzzer with each input.
@c(LLVMFuzzerTestOneInput)
public func fuzzOne(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  reader.run(Array(UnsafeBufferPointer(start: data, count: count)))
  return 0
}
