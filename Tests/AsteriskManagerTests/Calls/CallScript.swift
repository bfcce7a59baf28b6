import AsteriskManager
import AsteriskManagerTesting
import Testing

/// A call that a test's server was asked for, and what the server tells of it.
struct CallScript {
    let server: ScriptedServer
    let call: OriginatedCall
    /// What the client sent.
    let action: ReceivedAction

    var id: String { action["ChannelId"] ?? "" }
    var otherID: String { action["OtherChannelId"] ?? "" }

    /// A call of this channel, which the server has taken.
    static func originate(_ channel: String, on manager: Manager, _ server: ScriptedServer) async throws -> Self {
        server.answer("Originate", with: "Response: Success\r\nActionID: {id}\r\nMessage: queued\r\n\r\n")
        let call = try await manager.originate(channel, to: .application("Wait", data: "3"))
        let action = try #require(try await server.next("Originate"))
        return Self(server: server, call: call, action: action)
    }

    /// Returns when all that the server has sent before was delivered to the calls.
    static func passBy(_ manager: Manager, _ server: ScriptedServer) async throws {
        let script = try await originate("PJSIP/9999", on: manager, server)
        await script.response("Success", "PJSIP/9999-1")
        try await script.call.answered
    }

    func newchannel(_ name: String, id: String? = nil) async {
        await server.send(event: "Newchannel", ["Channel": name, "Uniqueid": id ?? self.id])
    }

    func hangup(_ name: String, id: String? = nil, cause: Int = 16) async {
        await server.send(event: "Hangup", ["Channel": name, "Uniqueid": id ?? self.id, "Cause": "\(cause)"])
    }

    /// - Parameter actionID: the id of another action.
    func response(_ word: String, _ name: String, id: String? = nil, actionID: String? = nil, reason: Int = 4) async {
        await server.send(
            event: "OriginateResponse",
            [
                "ActionID": actionID ?? action.actionID ?? "", "Response": word, "Channel": name,
                "Reason": "\(reason)", "Uniqueid": id ?? self.id,
            ]
        )
    }
}

extension OriginatedCall {
    /// The code of what waiting for the answer throws; `nil` when it was answered.
    var answerCode: ManagerError.Code? {
        get async {
            do {
                try await answered
                return nil
            } catch {
                return (error as? ManagerError)?.code
            }
        }
    }

    /// The code of what waiting for the end throws; `nil` when it ended.
    var endCode: ManagerError.Code? {
        get async {
            do {
                _ = try await ended
                return nil
            } catch {
                return (error as? ManagerError)?.code
            }
        }
    }
}
