import Crypto
import Foundation

/// A code that opens a store, made to be written down on paper: 28 letters in groups of four.
///
/// It has more than 128 bits of chance, so nothing need be stretched before it is used as a key.
public struct RecoveryCode: Hashable, Sendable, CustomStringConvertible {
  /// Capital letters of `alphabet`.
  private let letters: String

  /// The letters but for I and O, which are taken for digits.
  private static let alphabet = "ABCDEFGHJKLMNPQRSTUVWXYZ"
  private static let length = 28

  /// A code that nobody can foresee.
  public static func random() -> RecoveryCode {
    var source = SystemRandomNumberGenerator()
    let alphabet = Array(alphabet)
    return RecoveryCode(
      letters: String(
        (0..<length).map { _ in alphabet[Int.random(in: alphabet.indices, using: &source)] }))
  }

  private init(letters: String) {
    self.letters = letters
  }

  /// A code as somebody types it: capitals or small letters, with or without spaces and hyphens.
  public init?(_ typed: String) {
    let letters = typed.uppercased().filter { $0 != "-" && !$0.isWhitespace }
    guard letters.count == Self.length, letters.allSatisfy(Self.alphabet.contains) else {
      return nil
    }
    self.init(letters: letters)
  }

  /// Seven groups of four capital letters.
  public var description: String {
    let all = Array(letters)
    return stride(from: 0, to: all.count, by: 4).map { String(all[$0..<$0 + 4]) }
      .joined(separator: "-")
  }

  /// The key that it stands for.
  var key: SymmetricKey { SymmetricKey(data: SHA256.hash(data: Data(letters.utf8))) }
}
