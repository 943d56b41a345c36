import Store

/// Turns what the store could not read or keep into the program's ending: code 2 with the store's sentence.
func reading<Answer>(_ work: () throws -> Answer) throws -> Answer {
  do {
    return try work()
  } catch let error as StoreError {
    throw Failure.unreadable(error.description)
  }
}
