using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Caidence.Leads.Ingestion.Payloads;

/// <summary>
/// JSON as it may be kept. The framework's own reader lets invalid UTF-8, half characters and repeated properties pass,
/// and throws when somebody reads them later, in a worker, after the sender was told that all is well.
/// </summary>
public static class StrictJson
{
    public const int MaxDepth = 32;

    private static readonly JsonReaderOptions ReaderOptions = new() { MaxDepth = MaxDepth + 1 };

    /// <returns>Null when <paramref name="root"/> was read.</returns>
    public static PayloadReading.Unreadable? Read(ReadOnlyMemory<byte> body, out JsonElement root)
    {
        root = default;
        var text = WithoutBom(body);
        if (text.Span.Trim(" \t\r\n"u8).IsEmpty)
        {
            return new(PayloadProblem.Empty);
        }

        if (!Utf8.IsValid(text.Span))
        {
            return new(PayloadProblem.NotUtf8, TextPosition.At(text.Span, FirstInvalidByte(text.Span)));
        }

        if (FindProblem(text.Span) is { } problem)
        {
            return problem;
        }

        using var document = JsonDocument.Parse(text, new() { MaxDepth = MaxDepth + 1 });
        root = document.RootElement.Clone();
        return null;
    }

    private static ReadOnlyMemory<byte> WithoutBom(ReadOnlyMemory<byte> body) =>
        body.Span.StartsWith(Encoding.UTF8.Preamble) ? body[Encoding.UTF8.Preamble.Length..] : body;

    private static PayloadReading.Unreadable? FindProblem(ReadOnlySpan<byte> text)
    {
        var reader = new Utf8JsonReader(text, ReaderOptions);
        var objects = new Stack<HashSet<string>>();
        try
        {
            while (reader.Read())
            {
                if (ProblemOf(ref reader, objects) is { } problem)
                {
                    return new(problem, TextPosition.At(text, (int)reader.TokenStartIndex));
                }
            }

            return null;
        }
        catch (JsonException error)
        {
            return new(PayloadProblem.InvalidJson, TextPosition.At(text, Offset(text, error)));
        }
    }

    private static PayloadProblem? ProblemOf(ref Utf8JsonReader reader, Stack<HashSet<string>> objects)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject or JsonTokenType.StartArray when reader.CurrentDepth >= MaxDepth:
                return PayloadProblem.TooDeep;
            case JsonTokenType.StartObject:
                objects.Push([]);
                return null;
            case JsonTokenType.EndObject:
                objects.Pop();
                return null;
            case JsonTokenType.PropertyName or JsonTokenType.String when !IsText(ref reader):
                return PayloadProblem.LoneSurrogate;
            case JsonTokenType.PropertyName when !objects.Peek().Add(reader.GetString()!):
                return PayloadProblem.DuplicateProperty;
            default:
                return null;
        }
    }

    private static bool IsText(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString() is not null;
        }
        catch (InvalidOperationException)
        {
            // The only way the reader has to say that an escape is half a surrogate pair.
            return false;
        }
    }

    private static int Offset(ReadOnlySpan<byte> text, JsonException error)
    {
        var start = 0;
        for (var line = 0; line < error.LineNumber; line++)
        {
            start += text[start..].IndexOf((byte)'\n') + 1;
        }

        return start + (int)(error.BytePositionInLine ?? 0);
    }

    private static int FirstInvalidByte(ReadOnlySpan<byte> text)
    {
        var offset = 0;
        while (Rune.DecodeFromUtf8(text[offset..], out _, out var length) == System.Buffers.OperationStatus.Done)
        {
            offset += length;
        }

        return offset;
    }
}
