import AsteriskManager

extension PBX {
    /// A queue. It calls one member at a time for each caller, the first that is free.
    struct Queue {
        let name: String
        let exten: String
        var members: [Member]
        /// The calls that wait or ring, in order.
        var callers: [Int] = []
        var completed = 0
        var abandoned = 0
        var holdTime = Duration.zero
        var talkTime = Duration.zero
    }

    struct Member {
        /// The number of the phone.
        let phone: String
        let loggedIn: Timestamp
        var callsTaken = 0
        var lastCall: Timestamp?
    }

    /// A call's place in a queue.
    struct QueuePlace {
        let queue: String
        let joined: Timestamp
        let position: Int
        var member: String?
        var rang: Timestamp?
        var connected: Timestamp?
    }

    mutating func addQueue(_ name: String, exten: String, members: [String]) {
        for number in members { declare(number) }
        queues.removeAll { $0.name == name }
        queues.append(Queue(name: name, exten: exten, members: members.map { Member(phone: $0, loggedIn: now) }))
    }

    mutating func enter(_ id: Int, queueAt index: Int) {
        guard let caller = calls[id]?.caller else { return }
        queues[index].callers.append(id)
        let count = queues[index].callers.count
        execute(caller, "Queue", queues[index].name)
        calls[id]?.queue = QueuePlace(queue: queues[index].name, joined: now, position: count)
        calls[id]?.phase = .waiting
        emit(
            "QueueCallerJoin",
            "agent",
            of: caller,
            ["Queue": queues[index].name, "Position": "\(count)", "Count": "\(count)"]
        )
        emit("MusicOnHoldStart", of: caller, ["Class": "default"])
        callMembers()
    }

    /// Has free members called for those who wait.
    mutating func callMembers() {
        for queue in queues {
            for id in queue.callers where calls[id]?.phase == .waiting {
                guard let member = queue.members.first(where: { phones[$0.phone]?.state == "NOT_INUSE" }) else { break }
                call(member, for: id)
            }
        }
    }

    private mutating func call(_ member: Member, for id: Int) {
        guard let call = calls[id] else { return }
        let callee = ring(member.phone, for: call.caller, application: "AppQueue")
        calls[id]?.callee = callee
        calls[id]?.queue?.member = member.phone
        calls[id]?.queue?.rang = now
        calls[id]?.phase = .ringing
        emitAgent("AgentCalled", id)
        emit("DialBegin", of: call.caller, to: callee, ["DialString": "PJSIP/\(member.phone)"])
        setState(callee, .ringing)
        updateDevice(member.phone)
        connectLine(of: call.caller, to: callee)
        emit("NewConnectedLine", of: call.caller)
        emit("DialState", of: call.caller, to: callee, ["DialStatus": "RINGING"])
    }

    /// The member that rings answers.
    mutating func connectMember(_ id: Int) {
        guard let call = calls[id], let callee = call.callee, let place = call.queue,
            let index = queues.firstIndex(where: { $0.name == place.queue })
        else { return }
        setState(callee, .up)
        updateDevice(channels[callee]?.phone ?? "")
        emit("DialEnd", of: call.caller, to: callee, ["DialStatus": "ANSWER"])
        emit("MusicOnHoldStop", of: call.caller)
        emitLeave(call, index)
        queues[index].holdTime = place.joined.duration(to: now)
        emitAgent("AgentConnect", id, ["HoldTime": seconds(place.joined), "RingTime": seconds(place.rang ?? now)])
        join(callee, call.caller, calleeExten: nil)
        calls[id]?.queue?.connected = now
        calls[id]?.phase = .talking
    }

    /// The call is taken out of the queue's books: because it is over, or because the caller gives up.
    mutating func leaveQueue(_ id: Int, by party: Party) {
        guard let call = calls[id], let place = call.queue,
            let index = queues.firstIndex(where: { $0.name == place.queue })
        else { return }
        if let connected = place.connected {
            queues[index].completed += 1
            queues[index].talkTime = connected.duration(to: now)
            if let member = queues[index].members.firstIndex(where: { $0.phone == place.member }) {
                queues[index].members[member].callsTaken += 1
                queues[index].members[member].lastCall = now
            }
            let (hold, talk) = ("\(place.joined.duration(to: connected).components.seconds)", seconds(connected))
            let reason = party == .caller ? "caller" : "agent"
            emitAgent("AgentComplete", id, ["HoldTime": hold, "TalkTime": talk, "Reason": reason])
            return
        }
        queues[index].abandoned += 1
        emit("MusicOnHoldStop", of: call.caller)
        if let callee = call.callee {
            emit("DialEnd", of: call.caller, to: callee, ["DialStatus": "CANCEL"])
        }
        emit(
            "QueueCallerAbandon",
            "agent",
            of: call.caller,
            [
                "Queue": place.queue, "Position": "\(position(of: id, index))",
                "OriginalPosition": "\(place.position)", "HoldTime": seconds(place.joined),
            ]
        )
        emitLeave(call, index)
    }

    private mutating func emitLeave(_ call: Call, _ index: Int) {
        let position = position(of: call.id, index)
        queues[index].callers.removeAll { $0 == call.id }
        emit(
            "QueueCallerLeave",
            "agent",
            of: call.caller,
            [
                "Queue": queues[index].name, "Position": "\(position)",
                "Count": "\(queues[index].callers.count)",
            ]
        )
    }

    private func position(of id: Int, _ index: Int) -> Int {
        (queues[index].callers.firstIndex(of: id) ?? 0) + 1
    }

    private func seconds(_ start: Timestamp) -> String { "\(start.duration(to: now).components.seconds)" }

    private mutating func emitAgent(_ name: String, _ id: Int, _ fields: KeyValuePairs<String, String> = [:]) {
        guard let call = calls[id], let callee = call.callee, let place = call.queue, let member = place.member else {
            return
        }
        var all = self.fields(of: call.caller) + self.fields(of: callee, prefix: "Dest")
        all.append(ActionField("Queue", place.queue))
        all.append(ActionField("Interface", "PJSIP/\(member)"))
        all.append(ActionField("MemberName", memberName(member)))
        emit(name, "agent", all + fields.map { ActionField($0.key, $0.value) })
    }

    /// A phone's state changed: the queues of which it is a member say so.
    mutating func updateMembers(_ number: String) {
        for queue in queues {
            for member in queue.members where member.phone == number {
                var fields = [ActionField("Queue", queue.name), ActionField("MemberName", memberName(number))]
                fields += [ActionField("Interface", "PJSIP/\(number)")] + self.fields(of: member)
                // Only the event has it, not the item of a list.
                fields.insert(ActionField("Ringinuse", "0"), at: fields.count - 1)
                emit("QueueMemberStatus", "agent", fields)
            }
        }
    }

    func memberName(_ number: String) -> String {
        let name = phones[number]?.name ?? ""
        return name.isEmpty ? "PJSIP/\(number)" : name
    }

    func fields(of member: Member) -> [ActionField] {
        let states = ["NOT_INUSE": 1, "INUSE": 2, "RINGING": 6, "ONHOLD": 8]
        let isInCall = calls.values.contains { $0.phase == .talking && $0.queue?.member == member.phone }
        let fields: KeyValuePairs = [
            "StateInterface": "PJSIP/\(member.phone)",
            "Membership": "static",
            "Penalty": "0",
            "CallsTaken": "\(member.callsTaken)",
            "LastCall": "\((member.lastCall?.microseconds ?? 0) / 1_000_000)",
            "LastPause": "0",
            "LoginTime": "\(member.loggedIn.microseconds / 1_000_000)",
            "InCall": isInCall ? "1" : "0",
            "Status": "\(states[phones[member.phone]?.state ?? ""] ?? 0)",
            "Paused": "0",
            "PausedReason": "",
            "Wrapuptime": "0",
        ]
        return fields.map { ActionField($0.key, $0.value) }
    }
}
