using System.Text;

namespace Caidence.Leads.Ingestion.Payloads;

/// <summary>Where a body stops being readable, as an editor counts: line and character, both from 1.</summary>
public readonly record struct TextPosition(int Line, int Column)
{
    public static TextPosition At(ReadOnlySpan<byte> text, int offset)
    {
        var before = text[..Math.Clamp(offset, 0, text.Length)];
        var line = before[(before.LastIndexOf((byte)'\n') + 1)..];
        return new(before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(line) + 1);
    }

    public override string ToString() => $"{Line}:{Column}";
}
