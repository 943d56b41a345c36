import FollowUp
import Glibc
import Store
import Workbench

/// Typed texts that are not saved, kept for the next time in the user's own state folder.
///
/// A program at work has a file of its own, which it takes when it first has something to keep, so that two on the same kommun
/// never write over each other's texts. What ended programs have left is found by the next one that starts.
final class DraftStore {
  private typealias Texts = [FigureAddress: String]

  private let files: DraftFiles?
  /// What was there at the start, by the file it lay in.
  private var found: [Int: Texts] = [:]
  /// Our own file, once there has been something to keep.
  private var own: DraftLock?
  /// Found at the start, but another program has taken it over since.
  private var taken: Texts = [:]

  init(_ data: FolderPath) { files = DraftFiles(of: data) }

  var drafts: Drafts {
    Drafts(load: { self.load() }, save: { self.save($0, isLasting: $1) })
  }

  /// What lies in the files that no program at work has. Two texts for one place: the second waits in its file.
  private func load() -> [FigureAddress: String] {
    guard let files else { return [:] }
    var all: Texts = [:]
    for number in DraftFiles.numbers where files.isLeft(number) {
      let new = files.read(number).filter { all[$0.key] == nil }
      if new.isEmpty { continue }
      found[number] = new
      all.merge(new) { first, _ in first }
    }
    return all
  }

  /// Nil when they are on disk.
  private func save(_ drafts: [FigureAddress: String], isLasting: Bool) -> String? {
    guard let files else { return drafts.isEmpty ? nil : "varken XDG_STATE_HOME eller HOME är satt" }
    if own == nil, drafts == found.values.reduce(into: [:], { $0.merge($1) { first, _ in first } }) {
      return nil
    }
    if own == nil { claim(files) }
    let ours = drafts.filter { taken[$0.key] != $0.value }
    // Without a file of our own the folder cannot be written in: the attempt tells why.
    return files.write(ours, to: own?.number ?? DraftFiles.numbers.upperBound, isLasting: isLasting)
  }

  /// Takes a file, one that holds nothing we do not show; and what we show out of the others, since it is ours from now on.
  private func claim(_ files: DraftFiles) {
    files.makeFolder()
    own = DraftFiles.numbers.lazy.compactMap(files.lock).first {
      files.read($0.number) == self.found[$0.number] ?? [:]
    }
    for (number, texts) in found where number != own?.number {
      guard let lock = files.lock(number) else {
        taken.merge(texts) { first, _ in first }
        continue
      }
      let rest = files.read(number).filter { texts[$0.key] != $0.value }
      _ = files.write(rest, to: lock.number, isLasting: true)
    }
  }
}
