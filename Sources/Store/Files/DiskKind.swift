/// What kind of disk a folder lies on: whether the kernel can tell of what others write there.
package enum DiskKind: Hashable, Sendable {
  case local
  /// Other machines write there too, and nobody tells us.
  case network

  /// `local` where the system cannot say.
  package init(of folder: FolderPath, calls: FileSystemCalls = .live) {
    let type = (try? calls.diskType(folder.text)) ?? ""
    let family = type.split(separator: ".").first.map(String.init) ?? ""
    self = Self.networks.contains(type) || Self.networks.contains(family) ? .network : .local
  }

  /// As the kernel calls them; `fuse` is sshfs and its like.
  private static let networks: Set<String> = [
    "nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "coda", "ncpfs", "9p", "ceph", "gfs2", "ocfs2", "fuse",
    "glusterfs", "lustre", "vboxsf", "virtiofs", "davfs",
  ]
}
