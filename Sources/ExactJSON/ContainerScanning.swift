/// Objects and arrays.
extension JSONScanner {
  mutating func object() throws(JSONFault) -> [JSONMember] {
    try enter(.object)
    let first = members.count
    if !closesAtOnce(UInt8(ascii: "}")) {
      repeat { try member() } while try moreFollows(closing: UInt8(ascii: "}"))
    }
    containers.removeLast()
    try refuseDuplicate(from: first)
    let own = Array(members[first...])
    members.removeLast(own.count)
    return own
  }

  mutating func array() throws(JSONFault) -> [JSONValue] {
    try enter(.array)
    let first = elements.count
    if !closesAtOnce(UInt8(ascii: "]")) {
      repeat { elements.append(try value()) } while try moreFollows(closing: UInt8(ascii: "]"))
    }
    containers.removeLast()
    let own = Array(elements[first...])
    elements.removeLast(own.count)
    return own
  }

  private mutating func enter(_ part: JSONPart) throws(JSONFault) {
    guard containers.count < FileFlaw.deepest else { throw fault(.file(.tooDeep)) }
    containers.append(OpenContainer(part: part, start: index))
    index += 1
  }

  private mutating func closesAtOnce(_ closing: UInt8) -> Bool {
    skipBlanks()
    guard index < bytes.count, bytes[index] == closing else { return false }
    index += 1
    return true
  }

  private mutating func member() throws(JSONFault) {
    skipBlanks()
    guard index < bytes.count else { throw cut() }
    let start = index
    guard bytes[index] == UInt8(ascii: "\"") else { throw keyExpected() }
    let key = try string()
    skipBlanks()
    guard index < bytes.count else { throw cut() }
    guard bytes[index] == UInt8(ascii: ":") else { throw fault(.punctuation(.colonExpected(found: found()))) }
    index += 1
    members.append(JSONMember(key, try value(), offset: start))
  }

  /// Goes past the comma or the closing bracket after a value.
  private mutating func moreFollows(closing: UInt8) throws(JSONFault) -> Bool {
    skipBlanks()
    guard index < bytes.count else { throw cut() }
    let comma = index
    let byte = bytes[index]
    if byte == closing || byte == UInt8(ascii: ",") { index += 1 }
    if byte == closing { return false }
    guard byte == UInt8(ascii: ",") else { throw commaExpected(closing: closing) }
    skipBlanks()
    if index < bytes.count, bytes[index] == closing {
      throw JSONFault(offset: comma, reason: .punctuation(.trailingComma(before: Self.text(closing))))
    }
    return true
  }

  private func commaExpected(closing: UInt8) -> JSONFault {
    strange() ?? fault(.punctuation(.commaExpected(closing: Self.text(closing), found: found())))
  }

  /// Members few enough are compared pair by pair, which is faster than hashing them.
  private func refuseDuplicate(from first: Int) throws(JSONFault) {
    guard members.count - first <= 12 else { return try refuseDuplicateOfMany(from: first) }
    for later in first..<members.count {
      for earlier in first..<later where members[earlier].key == members[later].key {
        throw duplicate(members[later])
      }
    }
  }

  private func refuseDuplicateOfMany(from first: Int) throws(JSONFault) {
    var seen = Set<String>(minimumCapacity: members.count - first)
    for member in members[first...] where !seen.insert(member.key).inserted { throw duplicate(member) }
  }

  private func duplicate(_ member: JSONMember) -> JSONFault {
    JSONFault(offset: member.offset, reason: .punctuation(.duplicateKey(VisibleText.quoted(member.key))))
  }
}
