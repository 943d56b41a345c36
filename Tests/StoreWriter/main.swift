import FollowUp
import Glibc
import Store

// A program that edits a year at the same time as others: what StoreTests starts several of.
//
//   store-writer edit FOLDER COMMITTEE YEAR WHO COUNT   edits, and tells on a line what came of each
//   store-writer hold FOLDER                            takes the folder's lock, says so, and waits to be killed
//   store-writer stay FOLDER WHO                        is present in the folder, says so, and waits to be killed

let words = CommandLine.arguments.dropFirst().map { $0 }

do {
  switch words.first {
  case "edit":
    guard words.count == 6, let committee = EntityID(words[2]), let year = Int(words[3]),
      let count = Int(words[5])
    else { exit(2) }
    try Writer(folder: FolderPath(root: words[1]), committee: committee, year: year, who: words[4]).edit(
      count)
  case "hold":
    try FolderLock.holding(FolderPath(root: words[1])) { (_) throws(StoreError) in
      Writer.tell("håller")
      pause()
    }
  case "stay":
    let presence = try Presence(in: FolderPath(root: words[1]), who: words[2], since: "2026-11-21T14:02:09Z")
    Writer.tell("här")
    pause()
    presence.leave()
  default: exit(2)
  }
} catch {
  Writer.tell("fel \(error)")
  exit(1)
}
