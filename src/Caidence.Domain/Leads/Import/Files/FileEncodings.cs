using System.Text;

namespace Caidence.Leads.Import.Files;

public static class FileEncodings
{
    static FileEncodings() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>What cannot be read becomes U+FFFD; the row that has one is refused.</summary>
    public static Encoding Of(FileEncoding encoding) => encoding switch
    {
        FileEncoding.Utf16 => Encoding.Unicode,
        FileEncoding.Utf16BigEndian => Encoding.BigEndianUnicode,
        FileEncoding.Windows1252 => CodePage(1252),
        FileEncoding.MacRoman => CodePage(10000),
        FileEncoding.ShiftJis => CodePage(932),
        _ => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
    };

    /// <summary>Reads past a byte order mark.</summary>
    public static StreamReader Open(Stream content, FileEncoding encoding) =>
        new(content, Of(encoding), detectEncodingFromByteOrderMarks: encoding == FileEncoding.Utf8, bufferSize: 64 * 1024);

    private static Encoding CodePage(int number) => Encoding.GetEncoding(number, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD"));
}
