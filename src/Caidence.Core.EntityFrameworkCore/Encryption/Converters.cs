using Caidence.Core.Security;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Caidence.Core.EntityFrameworkCore.Encryption;

internal sealed class EncryptedStringConverter(FernetKeyRing keyRing)
    : ValueConverter<string, string>(text => keyRing.Encrypt(text), token => keyRing.Decrypt(token));

internal sealed class SecretTextConverter(FernetKeyRing keyRing)
    : ValueConverter<SecretText, string>(secret => keyRing.Encrypt(secret.Reveal()), token => new SecretText(keyRing.Decrypt(token)));
