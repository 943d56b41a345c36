internal import CTerminal

/// The C library's memory, for a program that makes and drops a picture of the screen at each key.
package enum FrameMemory {
  /// Keeps what is freed for the next frame. For the workbench alone, before it allocates anything in earnest: commands that check
  /// many years side by side are better off as they are.
  package static func keep() { rt_keep_memory() }
}
