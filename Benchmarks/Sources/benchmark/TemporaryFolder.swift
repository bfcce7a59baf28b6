/// A folder for a child's files.
struct TemporaryFolder {
    let path: String

    init() throws {
        let temporary = getenv("TMPDIR").map { String(cString: $0) } ?? P_tmpdir
        var template = Array("\(temporary)/benchmark-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw Failure("cannot make a folder in \(temporary)") }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    func remove() {
        if let folder = opendir(path) {
            while let entry = readdir(folder) {
                withUnsafeBytes(of: &entry.pointee.d_name) { name in
                    let name = String(decoding: name.prefix { $0 != 0 }, as: UTF8.self)
                    if name != ".", name != ".." { unlink("\(path)/\(name)") }
                }
            }
            closedir(folder)
        }
        rmdir(path)
    }
}
