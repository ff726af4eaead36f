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

    public static BulkTable Of<T>(IModel model) => new(model.FindEntityType(typeof(T))!);

    /// <summary>On any thread.</summary>
    public object?[] ValuesOf(object entity)
    {
        var values = new object?[Columns.Count];
        for (var index = 0; index < values.Length; index++)
        {
            values[index] = Columns[index].ValueOf(entity);
        }

        return values;
    }

    internal static string Quote(string name) => $"\"{name}\"";
}

public sealed class BulkColumn(IProperty property)
{
    private readonly IClrPropertyGetter _getter = property.GetGetter();
    private readonly ValueConverter? _converter = property.GetTypeMapping().Converter;
    private readonly bool _isEncrypted = property.IsEncrypted();
    private Tuple<object, object?>? _last;

    public string Name { get; } = BulkTable.Quote(property.GetColumnName());

    /// <summary>What the values are for the database, null apart.</summary>
    public Type Type { get; } = Nullable.GetUnderlyingType(property.GetTypeMapping().Converter?.ProviderClrType ?? property.ClrType)
        ?? property.GetTypeMapping().Converter?.ProviderClrType ?? property.ClrType;

    public object? ValueOf(object entity) =>
        _getter.GetClrValueUsingContainingEntity(entity) is { } value ? _converter is null ? value : Convert(value) : null;

    // Rows of a batch often share a value, and converting it is what takes time. Of encrypted ones only the same object counts: two people
    // whose names are equal must not have equal tokens.
    private object? Convert(object value)
    {
        if (_last is { } last && (ReferenceEquals(last.Item1, value) || (!_isEncrypted && last.Item1.Equals(value))))
        {
            return last.Item2;
        }

        var converted = _converter!.ConvertToProvider(value);
        _last = Tuple.Create(value, converted);
        return converted;
    }
}
