/// What a ``Recorder`` makes unreadable while it writes, in both directions.
///
/// Always replaced, by as many asterisks, so that packets, lines and lengths stay what they are:
///
/// - the headers that carry secrets, challenges, digests and tokens, such as `Secret`, `Password`, `NewPassword`, `Md5Cred`
///   and `ExpectedResponse`, and `Key` in a Login;
/// - values that stand behind a name such as `secret`, `dbpass` or `oauth_token` in lines of `GetConfig` and
///   `GetConfigJSON`, in the text of commands, in `AppData` and in lists of variables;
/// - the values of channel variables with such names.
///
/// What has no such name is not recognised: the mailbox passwords of `voicemail.conf`, read with `GetConfig`, stand
/// behind the mailbox.
public struct Redaction: Sendable {
    /// More headers whose values are replaced, in any packet.
    public var headers: [String] = []
    /// More names of channel variables and settings whose values are replaced: in `VarSet`, in `Setvar`, and wherever
    /// else `name=value` is looked for.
    public var variables: [String] = []
    /// Whether digits that were pressed or sent are replaced (`Digit` in DTMFBegin, DTMFEnd and PlayDTMF), as they are by
    /// default: they may be PINs, or numbers of cards.
    public var hidesDigits = true
    /// With this key, numbers of callers and called are replaced by others.
    private(set) var numberKey: Secret?

    /// What is always replaced, and the digits that were pressed or sent.
    public init() {}

    /// Replaces the numbers of callers and called by others of the same length.
    ///
    /// The same key makes the same number of a number, in every file and header, and different ones of different
    /// numbers; numbers that begin alike still begin alike. It is done to headers such as `CallerIDNum`,
    /// `ConnectedLineNum`, `CallerID`, `Exten`, `DialString`, and `Source` and `Destination` in a Cdr. Names of callers and
    /// of channels, and `AppData`, are left as they are, and may hold numbers too.
    public mutating func replaceNumbers(key: String) {
        numberKey = Secret(key)
    }
}
