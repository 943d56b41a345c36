// swift-tools-version: 6.1
import PackageDescription

/// Of a release: types are made by direct calls instead of by their names (a quarter less of the start was looking for
/// conformances), and what is not called is left out function by function.
let release: [SwiftSetting] = [
  .unsafeFlags(
    [
      "-Xfrontend", "-disable-concrete-type-metadata-mangled-name-accessors", "-Xfrontend",
      "-function-sections",
    ],
    .when(configuration: .release))
]

/// The rooms and the one arrow: see docs/architecture.md.
let strict: [SwiftSetting] =
  release + [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]

let package = Package(
  name: "rodtrad",
  products: [.executable(name: "rodtrad", targets: ["rodtrad"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
    .package(url: "https://github.com/swiftcsv/SwiftCSV", from: "0.10.0"),
  ],
  targets: [
    .target(name: "FollowUp", swiftSettings: strict),
    .target(name: "ExactJSON", swiftSettings: strict),
    .target(name: "Store", dependencies: ["FollowUp", "ExactJSON"], swiftSettings: strict),
    .target(name: "Exchange", dependencies: ["FollowUp", "ExactJSON"], swiftSettings: strict),
    .target(name: "TextLayout", swiftSettings: strict),
    .target(
      name: "Workbench", dependencies: ["FollowUp", "Exchange", "TextLayout", "TOMLKit"],
      swiftSettings: strict),
    .target(
      name: "Panes", dependencies: ["Workbench", "Exchange", "FollowUp", "TextLayout"], swiftSettings: strict),
    .target(
      name: "CTerminal",
      cSettings: [
        .define("NCURSES_WIDECHAR", to: "1"),
        .define("_XOPEN_SOURCE_EXTENDED", to: "1"),
        .define("_GNU_SOURCE"),
      ],
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(
      name: "Curses", dependencies: ["Panes", "Workbench", "TextLayout", "CTerminal"],
      swiftSettings: strict),
    .executableTarget(
      name: "rodtrad",
      dependencies: [
        "Curses", "Panes", "Workbench", "Store", "Exchange", "ExactJSON", "FollowUp", "TextLayout",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .testTarget(name: "TextLayoutTests", dependencies: ["TextLayout"], swiftSettings: strict),
    // Drives the built program under tmux; imports nothing of it.
    .testTarget(name: "TerminalTests", swiftSettings: strict),
    .testTarget(
      name: "StoreTests", dependencies: ["Store", "ExactJSON", "FollowUp", "store-writer"],
      exclude: ["Fixtures"],
      swiftSettings: strict),
    // What StoreTests starts several of.
    .executableTarget(
      name: "store-writer", dependencies: ["Store", "FollowUp"], path: "Tests/StoreWriter",
      swiftSettings: strict),
    .testTarget(name: "ExactJSONTests", dependencies: ["ExactJSON"], swiftSettings: strict),
    .testTarget(
      name: "ExchangeTests", dependencies: ["Exchange", "ExactJSON", "FollowUp"], swiftSettings: strict),
    .target(
      name: "Fixtures", dependencies: ["Workbench", "Store", "FollowUp"], path: "Tests/Fixtures",
      swiftSettings: strict
    ),
    .testTarget(
      name: "WorkbenchTests", dependencies: ["Workbench", "Exchange", "FollowUp", "Fixtures"],
      swiftSettings: strict),
    .testTarget(
      name: "PanesTests",
      dependencies: ["Panes", "Workbench", "Exchange", "FollowUp", "TextLayout", "Fixtures"],
      exclude: ["Goldens"], swiftSettings: strict),
    .testTarget(name: "FollowUpTests", dependencies: ["FollowUp"], swiftSettings: strict),
    .testTarget(
      name: "CursesTests", dependencies: ["Curses", "CTerminal", "TextLayout", "Workbench"],
      swiftSettings: strict),
    .testTarget(
      name: "DataTests",
      dependencies: ["FollowUp", "Store", .product(name: "SwiftCSV", package: "SwiftCSV")],
      resources: [.copy("Fixtures")], swiftSettings: strict),
    .testTarget(name: "HandbookTests", dependencies: ["rodtrad"], swiftSettings: strict),
    .testTarget(
      name: "CommandLineTests",
      dependencies: ["rodtrad", "FollowUp", .product(name: "SwiftCSV", package: "SwiftCSV")],
      exclude: ["Transcripts"], swiftSettings: strict),
  ]
)

// The benchmark of the checks is built by `make bench` alone.
if Context.environment["RODTRAD_BENCH"] != nil {
  package.targets.append(
    .executableTarget(
      name: "checks-bench", dependencies: ["FollowUp", "Store"], path: "Benchmarks/checks",
      swiftSettings: strict))
}
