using System.Text;

namespace Caidence.Leads.Import.Files;

/// <summary>
/// Finds out how a file is written while it is being stored: by its byte order mark, else UTF-8 if every byte of it is, else the encoding of
/// western Excel. The first kilobytes would not do: the only umlaut may be in the last line.
/// </summary>
public sealed class EncodingProbe
{
    private const int HeadSize = 4096;

    private readonly Decoder _strict = new UTF8Encoding(false, throwOnInvalidBytes: true).GetDecoder();
    private readonly byte[] _head = new byte[HeadSize];
    private readonly char[] _scratch = new char[8 * 1024];
    private int _headLength;

    /// <summary>Whether all that was seen can be UTF-8.</summary>
    public bool IsUtf8 { get; private set; } = true;

    public FileEncoding Guess =>
        _head is [0xEF, 0xBB, 0xBF, ..] ? FileEncoding.Utf8
        : _head is [0xFF, 0xFE, ..] || HasZerosAt(odd: true) ? FileEncoding.Utf16
        : _head is [0xFE, 0xFF, ..] || HasZerosAt(odd: false) ? FileEncoding.Utf16BigEndian
        : IsUtf8 ? FileEncoding.Utf8
        : FileEncoding.Windows1252;

    public void Take(ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..Math.Min(bytes.Length, HeadSize - _headLength)];
        head.CopyTo(_head.AsSpan(_headLength));
        _headLength += head.Length;
        for (var rest = bytes; IsUtf8 && rest.Length > 0;)
        {
            var part = rest[..Math.Min(rest.Length, _scratch.Length / 2)];
            Decode(part, isLast: false);
            rest = rest[part.Length..];
        }
    }

    public void Complete() => Decode([], isLast: true);

    private void Decode(ReadOnlySpan<byte> bytes, bool isLast)
    {
        try
        {
            _strict.GetChars(bytes, _scratch, isLast);
        }
        catch (DecoderFallbackException)
        {
            IsUtf8 = false;
        }
    }

    // Text of western letters in UTF-16 has a zero in every second byte, and CSV of any language has delimiters and line ends that do.
    private bool HasZerosAt(bool odd)
    {
        var zeros = Enumerable.Range(0, _headLength).Where(at => _head[at] == 0).ToLookup(at => at % 2 == 1);
        return zeros[odd].Count() > _headLength / 20 && zeros[odd].Count() > 10 * zeros[!odd].Count();
    }
}
