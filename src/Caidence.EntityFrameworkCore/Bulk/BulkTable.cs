using Caidence.Core.EntityFrameworkCore.Encryption;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Caidence.EntityFrameworkCore.Bulk;

/// <summary>An entity's table as the model maps it: the same columns and converters, encryption among them, that saving would use.</summary>
public sealed class BulkTable
{
    private BulkTable(IEntityType type)
    {
        Alias = type.GetTableName()!;
        Name = Quote(Alias);
        Columns = [.. type.GetProperties().Select(property => new BulkColumn(property))];
    }

    /// <summary>Quoted.</summary>
    public string Name { get; }

    /// <summary>Its name as a part of other names.</summary>
    public string Alias { get; }

    public IReadOnlyList<BulkColumn> Columns { get; }

    /// <summary>Looked at once for as long as the model lives.</summary>
    public static BulkTable Of<T>(IModel model)
    {
        var entity = model.FindEntityType(typeof(T))!;
        return entity.GetOrAddRuntimeAnnotationValue(nameof(BulkTable), static type => new BulkTable(type!), entity);
    }

    internal static string Quote(string name) => $"\"{name}\"";
}

public sealed class BulkColumn(IProperty property)
{
    private readonly IClrPropertyGetter _getter = property.GetGetter();
    private readonly ValueConverter? _converter = property.GetTypeMapping().Converter;
    private readonly bool _isEncrypted = property.IsEncrypted();

    public string Name { get; } = BulkTable.Quote(property.GetColumnName());

    /// <summary>What the values are for the database, null apart.</summary>
    public Type Type { get; } = Nullable.GetUnderlyingType(property.GetTypeMapping().Converter?.ProviderClrType ?? property.ClrType)
        ?? property.GetTypeMapping().Converter?.ProviderClrType ?? property.ClrType;

    /// <summary>What the rows have in it, as the database wants it. On any thread.</summary>
    /// <param name="entities">The rows.</param>
    /// <param name="values">As long.</param>
    public void Read(IReadOnlyList<object> entities, Span<object?> values)
    {
        object? last = null, lastConverted = null;
        for (var index = 0; index < values.Length; index++)
        {
            var value = _getter.GetClrValueUsingContainingEntity(entities[index]);
            if (_converter is null || value is null)
            {
                values[index] = value;
                continue;
            }

            // Rows often share a value, and converting it is what takes time. Of encrypted ones only the same object counts: two people
            // whose names are equal must not have equal tokens.
            if (!ReferenceEquals(value, last) && (_isEncrypted || !value.Equals(last)))
            {
                (last, lastConverted) = (value, _converter.ConvertToProvider(value));
            }

            values[index] = lastConverted;
        }
    }
}
