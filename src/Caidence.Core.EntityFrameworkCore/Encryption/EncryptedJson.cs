using Caidence.Core.EntityFrameworkCore.Modeling;
using Caidence.Core.Security;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Caidence.Core.EntityFrameworkCore.Encryption;

/// <summary>Structured personal data: written as JSON, then encrypted. That there is nothing is no secret, and of most rows there is nothing.</summary>
internal static class EncryptedJson
{
    public static ValueConverter ConverterFor(Type type, FernetKeyRing keyRing) =>
        (ValueConverter)Activator.CreateInstance(typeof(Converter<>).MakeGenericType(type), keyRing)!;

    public static ValueComparer ComparerFor(Type type) =>
        (ValueComparer)Activator.CreateInstance(typeof(JsonValueComparer<>).MakeGenericType(type))!;

    private sealed class Converter<T>(FernetKeyRing keyRing) : ValueConverter<T, string>(
        value => Write(JsonValue.Write(value), keyRing),
        stored => JsonValue.Read<T>(IsEmpty(stored) ? stored : keyRing.Decrypt(stored)));

    private static string Write(string json, FernetKeyRing keyRing) => IsEmpty(json) ? json : keyRing.Encrypt(json);

    private static bool IsEmpty(string json) => json is "{}" or "[]";
}
