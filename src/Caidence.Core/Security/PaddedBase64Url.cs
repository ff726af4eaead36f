using System.Buffers;
using System.Buffers.Text;

namespace Caidence.Core.Security;

// The framework's decoder also takes white space, '%' as padding and no padding at all; Fernet has exactly one spelling.
internal static class PaddedBase64Url
{
    private static readonly SearchValues<char> Alphabet =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");

    public static string Encode(ReadOnlySpan<byte> bytes) => string.Create(Base64.GetMaxEncodedToUtf8Length(bytes.Length), bytes, static (text, bytes) =>
        text[Base64Url.EncodeToChars(bytes, text)..].Fill('='));

    public static bool TryDecode(ReadOnlySpan<char> text, out byte[] bytes)
    {
        var digits = text.TrimEnd('=');
        var padding = text.Length - digits.Length;
        bytes = [];
        if (text.Length % 4 != 0 || padding > 2 || digits.ContainsAnyExcept(Alphabet) || !Base64Url.IsValid(digits))
        {
            return false;
        }

        bytes = Base64Url.DecodeFromChars(digits);
        return true;
    }
}
