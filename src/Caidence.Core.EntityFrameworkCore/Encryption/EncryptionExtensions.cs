using Caidence.Core.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Caidence.Core.EntityFrameworkCore.Encryption;

/// <summary>The one seam where columns are encrypted: mark the property, and the context converts it.</summary>
public static class EncryptionExtensions
{
    private const string Annotation = "Caidence:Encrypted";

    public static PropertyBuilder<TProperty> IsEncrypted<TProperty>(this PropertyBuilder<TProperty> property)
    {
        property.HasAnnotation(Annotation, true);
        return property;
    }

    public static bool IsEncrypted(this IReadOnlyProperty property) => property.FindAnnotation(Annotation) is not null;

    internal static void ApplyEncryption(this ModelBuilder modelBuilder, FernetKeyRing keyRing)
    {
        foreach (var property in modelBuilder.Model.GetEntityTypes().SelectMany(type => type.GetProperties()).ToList())
        {
            if (property.ClrType == typeof(SecretText))
            {
                property.SetAnnotation(Annotation, true);
                property.SetValueConverter(new SecretTextConverter(keyRing));
            }
            else if (property.IsEncrypted() && property.ClrType == typeof(string))
            {
                property.SetValueConverter(new EncryptedStringConverter(keyRing));
            }
            else if (property.IsEncrypted())
            {
                property.SetValueConverter(EncryptedJson.ConverterFor(property.ClrType, keyRing));
                property.SetValueComparer(EncryptedJson.ComparerFor(property.ClrType));
            }
        }
    }
}
