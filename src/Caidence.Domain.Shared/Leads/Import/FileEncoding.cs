using Caidence.Core.Json;

namespace Caidence.Leads.Import;

/// <summary>How the characters of a file are written.</summary>
[WireWords]
public enum FileEncoding
{
    [WireWord("utf-8")]
    Utf8,

    /// <summary>Excel's "Unicode text", and Meta's export.</summary>
    [WireWord("utf-16le")]
    Utf16,

    [WireWord("utf-16be")]
    Utf16BigEndian,

    /// <summary>Excel's "CSV" in western Europe and America.</summary>
    [WireWord("windows-1252")]
    Windows1252,

    [WireWord("macintosh")]
    MacRoman,

    [WireWord("shift_jis")]
    ShiftJis,
}
