/// How much of some bytes is UTF-8: characters beyond ASCII that are whole, and places that are not.
struct UTF8Census {
  private(set) var whole = 0
  private(set) var broken = 0
  private(set) var firstBroken = 0

  init(_ bytes: [UInt8]) {
    var parser = UTF8.ForwardParser()
    var input = bytes.makeIterator()
    var offset = 0
    while true {
      switch parser.parseScalar(from: &input) {
      case .valid(let encoded):
        if encoded.count > 1 { whole += 1 }
        offset += encoded.count
      case .error(let length):
        if broken == 0 { firstBroken = offset }
        broken += 1
        offset += length
      case .emptyInput: return
      }
    }
  }
}
