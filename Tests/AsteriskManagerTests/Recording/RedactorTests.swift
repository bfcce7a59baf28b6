@testable import AsteriskManager
import AsteriskManagerTesting
import Testing

/// As many bytes as came, whatever the network cut.
@Suite("Recording: redaction")
struct RecordingRedactorTests {
    private static func redacted(
        _ pieces: [ArraySlice<UInt8>],
        from sender: Recording.Sender = .server,
        _ redaction: Redaction = Redaction()
    ) -> [UInt8] {
        var redactor = Redactor(redaction, sender: sender)
        return pieces.flatMap { piece in
            var bytes = Array(piece)
            redactor.redact(&bytes)
            return bytes
        }
    }

    private func redacted(
        _ text: String,
        from sender: Recording.Sender = .server,
        _ redaction: Redaction = Redaction()
    ) -> String {
        String(decoding: Self.redacted([Array(text.utf8)[...]], from: sender, redaction), as: UTF8.self)
    }

    /// Where numbers are left alone, most lines are passed over after one look.
    private static let everythingButNumbers: Redaction = {
        var redaction = Redaction()
        redaction.variables = ["CARD"]
        return redaction
    }()

    private static let everything: Redaction = {
        var redaction = everythingButNumbers
        redaction.replaceNumbers(key: "key")
        return redaction
    }()

    /// Every place in which a server or a client writes secrets; each is `planted` and a number.
    private static let secrets: [(sender: Recording.Sender, text: String)] = [
        (
            .server,
            "Event: AuthDetail\r\nUsername: 1001\r\nPassword: planted1\r\nMd5Cred: planted2\r\nOauthSecret: "
                + "planted3\r\nRefreshToken: planted4\r\nPasswordDigest: MD5:planted5\r\nRealm: kept\r\n\r\n"
        ),
        (.server, "Event: VoicemailPasswordChange\r\nMailbox: 1001@default\r\nNewPassword: planted1\r\n\r\n"),
        (
            .server,
            "Event: ChallengeResponseFailed\r\nAccountID: kept\r\nChallenge: planted1\r\nResponse: planted2\r\n"
                + "ExpectedResponse: planted3\r\n\r\nResponse: Success\r\nMessage: kept\r\n\r\n"
        ),
        (.server, "Event: InvalidPassword\r\nReceivedChallenge: planted1\r\nReceivedHash: planted2\r\n\r\n"),
        (.server, "Response: Success\r\nActionID: 1\r\nChallenge: planted1\r\n\r\n"),
        (
            .server,
            "Response: Success\r\nCategory-000000: general\r\nLine-000000-000000: secret=planted1\r\n"
                + "Line-000000-000001: host=kept\r\nLine-000000-000002: dbpass = planted2\r\n\r\n"
        ),
        (
            .server,
            "Response: Success\r\nJSON: {\"auth\":{\"password\":\"planted1\\\"planted2\",\"type\":\"kept\"}}\r\n\r\n"
        ),
        (
            .server,
            "Response: Success\r\nOutput:  password             : planted1 planted2\r\nOutput: md5_cred => planted3"
                + "\r\nOutput: context : kept\r\n\r\n"
        ),
        (
            .server,
            "Response: Follows\r\nPrivilege: Command\r\n  Secret       : planted1\n  Context      : kept\n\n"
                + "password=planted2--END COMMAND--\r\n\r\nEvent: A\r\nB: kept\r\n\r\n"
        ),
        (
            .server,
            "Event: VarSet\r\nVariable: SIP_SECRET\r\nValue: planted1\r\n\r\nEvent: VarSet\r\nVariable: __CARD\r\n"
                + "Value: planted2\r\n\r\nEvent: VarSet\r\nVariable: X\r\nValue: kept\r\n\r\n"
        ),
        (.server, "Event: Newexten\r\nApplication: Set\r\nAppData: CARD=planted1\r\n\r\n"),
        (.server, "Event: Newchannel\r\nChanVariable(SIP/10.0.0.1:5060-1): CARD=planted1\r\nExten: s\r\n\r\n"),
        (.client, "Action: Login\r\nUsername: kept\r\nSecret: planted1\r\n\r\nAction: Login\r\nKey: planted2\r\n\r\n"),
        (.client, "Action: DBGet\r\nFamily: a\r\nKey: kept\r\n\r\nKey: planted1\r\nAction: Login\r\n\r\n"),
        (.client, "Action: Setvar\r\nVariable: CARD\r\nValue: planted1\r\n\r\n"),
        (.client, "Action: Setvar\r\nValue: planted1\r\nVariable: CARD\r\n\r\n"),
        (.client, "Action: Originate\r\nVariable: A=kept,CARD=planted1\r\nApplication: Dial\r\n\r\n"),
        (
            .client,
            "Action: UpdateConfig\r\nVar-000000: secret\r\nValue-000000: planted1\r\nVar-000001: host\r\n"
                + "Value-000001: kept\r\n\r\n"
        ),
        (.client, "Action: Command\r\nCommand: dialplan set global DB_PASSWORD planted1\r\n\r\n"),
        (.client, "Action: MailboxPassword\r\nPasswordNew: planted1\r\n\r\n"),
        // What a function of the dialplan is asked for.
        (.server, "Event: Newexten\r\nAppData: HASH(u,password)=planted1\r\nExten: s\r\n\r\n"),
        (.server, "Event: VarSet\r\nVariable: DB(users/1001/pin)\r\nValue: planted1\r\n\r\n"),
        (.client, "Action: Setvar\r\nVariable: CURLOPT(userpwd)\r\nValue: planted1\r\n\r\n"),
        (.server, "Event: AGIExecStart\r\nCommand: SET VARIABLE CARD_PIN planted1\r\nCommandId: kept\r\n\r\n"),
        // Values that callers and administrators choose, with their quotes escaped.
        (.server, "Event: Hangup\r\nChanVariable: X={\\\"secret\\\":\\\"planted1\\\"}\r\nCause: 16\r\n\r\n"),
        (
            .server,
            "Event: DialBegin\r\nChanVariable: A=kept\r\nDestChanVariable: SIP_SECRET=planted1\r\n"
                + "LocalOneChanVariable: CARD=planted2\r\nTransfererChanVariable: CARD=planted3\r\n\r\n"
        ),
        // Headers of one number need not stand together.
        (
            .client,
            "Action: UpdateConfig\r\nVar-000000: secret\r\nVar-000001: context\r\nValue-000000: planted1\r\n"
                + "Value-000001: kept\r\n\r\n"
        ),
        (
            .client,
            "Action: UpdateConfig\r\nVar-000000: context\r\nValue-000001: planted1\r\nVar-000001: secret\r\n\r\n"
        ),
        // An answer whose text stands in headers after all: what follows is no text.
        (
            .server,
            "Response: Follows\r\nActionID: 1\r\n  Output : x\r\n\r\nResponse: Success\r\nChallenge: planted1\r\n\r\n"
        ),
        // Text that holds the mark of its end.
        (
            .server,
            "Response: Follows\r\nMessage: --END COMMAND--\r\nX: kept\n--END COMMAND--\r\nOutput: y\r\n"
                + "Context : kept\n db_pass = planted1\n---END COMMAND--\r\n\r\nEvent: A\r\nPin: planted2\r\n\r\n"
        ),
        // A client that ends its lines with bare line feeds.
        (.client, "Action: Login\nUsername: kept\nSecret: planted1\n\nAction: Ping\nX: kept\n\n"),
        // A bare line feed is part of a server's value, or the end of one.
        (.server, "Event: AuthDetail\r\nNote: a\nPassword: planted1\r\nPassword: b\nplanted2\r\nX: kept\r\n\r\n"),
        (.server, "Event: A\r\nSecret : planted1\r\npin: planted2\r\nPin :planted3\r\nPinned: kept\r\n\r\n"),
        (.server, "Event: A\r\n Password : planted1\r\nPASSWORD:planted2\r\n\r\n"),
    ]

    @Test(
        "53: no planted secret is left, and the packets are the same but for their values", arguments: secrets.indices,
        [true, false])
    func planted(index: Int, replacesNumbers: Bool) {
        let (sender, text) = Self.secrets[index]
        let redaction = replacesNumbers ? Self.everything : Self.everythingButNumbers
        let result = redacted(text, from: sender, redaction)
        #expect(!result.contains("planted"), "\(result.visible)")
        #expect(result.utf8.count == text.utf8.count)
        let (before, after) = (parse(text), parse(result))
        #expect(after.messages.map(\.kind) == before.messages.map(\.kind))
        #expect(after.messages.map { $0.fields.map(\.key) } == before.messages.map { $0.fields.map(\.key) })
        let kept = text.split(separator: "\r\n").filter { $0.contains("kept") && !$0.contains("planted") }
        for line in kept { #expect(result.contains(line), "\(line)") }
        for cut in 0...text.utf8.count {
            let bytes = Array(text.utf8)
            let pieces = [bytes[..<cut], bytes[cut...]]
            #expect(Self.redacted(pieces, from: sender, redaction) == Array(result.utf8), "cut at \(cut)")
        }
    }

    @Test("What is no secret is left as it is")
    func innocent() {
        for text in [
            "Asterisk Call Manager/11.0.0\r\nResponse: Success\r\nMessage: Authentication accepted\r\n\r\n",
            "Event: SuccessfulAuth\r\nUsingPassword: 0\r\n\r\n",
            "Event: DBGetResponse\r\nFamily: a\r\nKey: b\r\nVal: c\r\n\r\n",
            "Event: UserEvent\r\nResponse: x\r\nValue: y\r\n\r\n",
            "Event: VarSet\r\nVariable: DB(users/1001/name)\r\nValue: y\r\n\r\n",
        ] {
            #expect(redacted(text) == text)
        }
        let action = "Action: UserEvent\r\nUserEvent: a\r\nValue: x\r\n\r\n"
        #expect(redacted(action, from: .client) == action)
    }

    @Test("Digits are replaced unless they are to be shown; headers of the user's own when that is asked for")
    func asked() {
        let text = "Event: DTMFEnd\r\nDigit: 5\r\nx-card: 12\r\n\r\n"
        var redaction = Redaction()
        #expect(redacted(text, redaction) == "Event: DTMFEnd\r\nDigit: *\r\nx-card: 12\r\n\r\n")
        redaction.hidesDigits = false
        redaction.headers = ["X-Card"]
        #expect(redacted(text, redaction) == "Event: DTMFEnd\r\nDigit: 5\r\nx-card: **\r\n\r\n")
    }

    private func redacted(_ text: String, _ redaction: Redaction) -> String { redacted(text, from: .server, redaction) }

    @Test("Numbers become others of the same length: alike by the same key, and never two the same")
    func numbers() {
        func number(_ text: String, key: String = "key", header: String = "CallerIDNum") -> String {
            var redaction = Redaction()
            redaction.replaceNumbers(key: key)
            let packet = redacted("Event: A\r\n\(header): \(text)\r\n\r\n", redaction)
            return String(packet.split(separator: "\r\n")[1].dropFirst(header.count + 2))
        }
        let all = (0..<10_000).map { String(String(10_000 + $0).dropFirst()) }
        var replacement = NumberReplacement(key: Secret("key"))
        let replaced = all.map { text in
            var bytes = Array(text.utf8)
            replacement.begin()
            for index in bytes.indices { replacement.replace(&bytes[index]) }
            return String(decoding: bytes, as: UTF8.self)
        }
        #expect(Set(replaced) == Set(all))
        #expect(number("1001") == replaced[1001])
        #expect(number("004930123456") != "004930123456")
        #expect(number("004930123456").count == 12)
        #expect(number("004930123456") == number("004930123456", header: "DestConnectedLineNum"))
        #expect(number("\"Bob\" <1001>", header: "CallerID") == "\"Bob\" <\(number("1001"))>")
        for header in ["Extension", "DNID", "RDNIS", "MConnectedIDNum", "CallerID1", "Exten", "DestExten"] {
            #expect(number("1001", header: header) == number("1001"), "\(header)")
        }
        #expect(number("1001", key: "other") != number("1001"))
        #expect(number("anonymous") == "anonymous")
    }

    @Test("Behind bytes that are missing, everything is replaced up to the next packet")
    func behindLoss() {
        var redactor = Redactor(Redaction(), sender: .server)
        var bytes = Array("Event: A\r\nPass".utf8)
        redactor.redact(&bytes)
        redactor.lose()
        bytes = Array("anted\r\nX: y\r\n\r\nEvent: B\r\nX: y\r\n\r\n".utf8)
        redactor.redact(&bytes)
        #expect(String(decoding: bytes, as: UTF8.self) == "*****\r\n****\r\n\r\nEvent: B\r\nX: y\r\n\r\n")
    }

    @Test("A fixture is redacted alike in pieces of any size", arguments: Fixture.names)
    func cuts(name: String) throws {
        for sender in [Recording.Sender.server, .client] {
            let bytes = try Fixture.recording(name).bytes(of: sender)
            let whole = Self.redacted([bytes[...]], from: sender, Self.everything)
            #expect(whole.count == bytes.count)
            #expect(parse(pieces: [whole]).messages.map(\.kind) == parse(pieces: [bytes]).messages.map(\.kind))
            // Byte by byte, the larger ones take longer than it is worth.
            for size in bytes.count < 60_000 ? [1, 64] : [61] {
                let cut = Self.redacted(bytes.pieces(of: size), from: sender, Self.everything)
                #expect(cut == whole, "pieces of \(size)")
            }
        }
    }

    @Test("Damaged bytes: as many come out, line ends stay, and cuts make no difference")
    func damaged() throws {
        let stream = try Fixture.serverBytes("legacy13_commands.amirec") + Self.secrets.flatMap { Array($0.text.utf8) }
        var generator = SeededGenerator(53)
        for round in 0..<300 {
            let bytes = Mutation.piece(of: stream, longest: 4096, using: &generator)
            let sender: Recording.Sender = round.isMultiple(of: 3) ? .client : .server
            let redaction = round.isMultiple(of: 2) ? Self.everything : Self.everythingButNumbers
            let whole = Self.redacted([bytes[...]], from: sender, redaction)
            let cut = Self.redacted(bytes.pieces(cutBy: &generator), from: sender, redaction)
            #expect(cut == whole, "round \(round)")
            #expect(whole.count == bytes.count)
            let isKept = zip(bytes, whole).allSatisfy { before, after in
                before == 10 || before == 13 ? after == before : after != 10 && after != 13
            }
            #expect(isKept, "round \(round)")
        }
    }
}
