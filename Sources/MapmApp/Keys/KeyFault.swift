import Terminal

/// Why a person's keys are not taken; the description is the sentence to show.
public struct KeyFault: Error, Equatable, CustomStringConvertible {
  /// What is wrong.
  enum Problem: Equatable {
    case unknownPlace(String)
    case unknownCommand(String, table: String)
    case noKey(String)
    case reserved(Key, why: String)
    case fixed(String, table: String)
    case taken(Key, table: String, one: String, other: String)
  }

  /// The line, from 1; nil when it cannot be told.
  public let line: Int?
  let problem: Problem

  /// What is wrong and what to do, without the place.
  public var description: String {
    switch problem {
    case .unknownPlace(let table):
      "there is no place [\(table)]. mapm keys --names lists them."
    case .unknownCommand(let name, let table):
      "[\(table)] has no command \(name). mapm keys --names lists them."
    case .noKey(let text):
      "\"\(text)\" is no key for a command. Write one letter, digit or mark, or ctrl- and a letter."
    case .reserved(let key, let why): "\(key.name) \(why). Choose another key."
    case .fixed(let name, let table):
      "[\(table)] \(name) cannot have another key. Take the line out."
    case .taken(let key, let table, let one, let other):
      "[\(table)] \(key.name) is \(one) and \(other). Give one another key."
    }
  }
}
