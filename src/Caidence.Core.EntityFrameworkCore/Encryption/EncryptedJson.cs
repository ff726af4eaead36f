using Caidence.Core.EntityFrameworkCore.Modeling;
using Caidence.Core.Security;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Caidence.Core.EntityFrameworkCore.Encryption;

/// <summary>Structured personal data: written as JSON, then encrypted.</summary>
internal static class EncryptedJson
{
    public static ValueConverter ConverterFor(Type type, FernetKeyRing keyRing) =>
        (ValueConverter)Activator.CreateInstance(typeof(Converter<>).MakeGenericType(type), keyRing)!;

    public static ValueComparer ComparerFor(Type type) =>
        (ValueComparer)Activator.CreateInstance(typeof(JsonValueComparer<>).MakeGenericType(type))!;

    private sealed class Converter<T>(FernetKeyRing keyRing) : ValueConverter<T, string>(
        value => keyRing.Encrypt(JsonValue.Write(value)),
        token => JsonValue.Read<T>(keyRing.Decrypt(token)));
}
