import Glibc

/// The machine's clock and user: the only place they are asked for.
enum Clock {
  /// UTC, `2026-11-21T14:02:09Z`: how the journal keeps time.
  static func stamp() -> String {
    var now = time(nil)
    var parts = tm()
    gmtime_r(&now, &parts)
    return date(parts) + "T" + clock(parts) + ":" + two(parts.tm_sec) + "Z"
  }

  /// `14:02` where the user is.
  static func hourAndMinute() -> String {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    return clock(parts)
  }

  /// `2026-11-21` where the user is.
  static func day() -> String {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    return date(parts)
  }

  /// A time of the journal as the user's clock shows it: `2026-11-21 15:02`; as it is written when it is no time.
  static func local(_ stamp: String) -> String {
    let fields = stamp.split { !$0.isNumber }.compactMap { Int32($0) }
    guard fields.count == 6, stamp.hasSuffix("Z") else { return stamp }
    var utc = tm()
    (utc.tm_year, utc.tm_mon, utc.tm_mday) = (fields[0] - 1900, fields[1] - 1, fields[2])
    (utc.tm_hour, utc.tm_min, utc.tm_sec) = (fields[3], fields[4], fields[5])
    var moment = timegm(&utc)
    var parts = tm()
    localtime_r(&moment, &parts)
    return date(parts) + " " + clock(parts)
  }

  /// The two apart.
  static func moment(_ stamp: String) -> (day: String, clock: String) {
    let parts = local(stamp).split(separator: " ").map(String.init)
    return (parts.first ?? "", parts.count > 1 ? parts[1] : "")
  }

  private static func date(_ parts: tm) -> String {
    "\(parts.tm_year + 1900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday))"
  }

  private static func clock(_ parts: tm) -> String { "\(two(parts.tm_hour)):\(two(parts.tm_min))" }

  private static func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : String(number) }
}

/// Who is at the keyboard, for the journal.
enum User {
  /// `RODTRAD_VEM`, else the login name, else the name the machine has for the user, else the user's number.
  static var name: String {
    for variable in ["RODTRAD_VEM", "LOGNAME", "USER"] {
      if let name = EnvironmentVariable.named(variable) { return name }
    }
    return UserDatabase.name(of: getuid()) ?? "användare \(getuid())"
  }
}

enum EnvironmentVariable {
  /// Nil when unset or empty.
  static func named(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }
}
