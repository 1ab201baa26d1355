import Terminal

/// In the app a role is how something looks; what people are in a meeting is `MeetingDomain.Role`.
typealias Role = Terminal.Role
