using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Caidence.Core.AspNetCore.Mvc.Conventions;
using Caidence.Core.Content;
using Caidence.Core.Json;

namespace Caidence.Core.AspNetCore.ApiDefinition;

/// <summary>Collects every type of ours that the surface speaks of, with what it is made of.</summary>
internal sealed class TypeApiDescriptions
{
    private readonly SortedDictionary<string, TypeApiDescriptionModel> _types = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, TypeApiDescriptionModel> Types => _types;

    public void Add(Type type)
    {
        var bare = Nullable.GetUnderlyingType(type) ?? type;
        if (TypeNames.DictionaryOf(bare) is var (key, value))
        {
            Add(key);
            Add(value);
        }
        else if (TypeNames.ItemOf(bare) is { } item)
        {
            Add(item);
        }
        else if (IsOurs(bare))
        {
            AddOwn(bare);
        }
    }

    private void AddOwn(Type type)
    {
        foreach (var argument in type.GetGenericArguments())
        {
            Add(argument);
        }

        var definition = type.IsGenericType ? type.GetGenericTypeDefinition() : type;
        if (!_types.ContainsKey(TypeNames.Key(definition)))
        {
            _types[TypeNames.Key(definition)] = type.IsEnum ? Enum(type) : Object(definition);
        }
    }

    private static TypeApiDescriptionModel Enum(Type type) => new()
    {
        BaseType = "System.Enum",
        IsEnum = true,
        EnumNames = System.Enum.GetNames(type),
        EnumValues = System.Enum.GetValuesAsUnderlyingType(type).Cast<object>().ToList(),
    };

    private TypeApiDescriptionModel Object(Type type)
    {
        // Members may lead back to this very type.
        _types[TypeNames.Key(type)] = new();
        if (type.BaseType is { } baseType && baseType != typeof(object))
        {
            Add(baseType);
        }

        var properties = type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(property => property.GetIndexParameters().Length == 0 && property.GetCustomAttribute<JsonIgnoreAttribute>() is null)
            .ToList();
        properties.ForEach(property => Add(property.PropertyType));

        return new()
        {
            BaseType = type.BaseType is { } parent && parent != typeof(object) ? TypeNames.Of(parent) : null,
            GenericArguments = type.IsGenericTypeDefinition ? type.GetGenericArguments().Select(argument => argument.Name).ToList() : null,
            Properties = properties.Select(Property).ToList(),
        };
    }

    private static PropertyApiDescriptionModel Property(PropertyInfo property)
    {
        var length = property.GetCustomAttribute<StringLengthAttribute>();
        var range = property.GetCustomAttribute<RangeAttribute>();

        return new()
        {
            Name = property.Name,
            JsonName = property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name,
            Type = TypeNames.OfMember(property.PropertyType),
            TypeSimple = TypeNames.Simple(property.PropertyType),
            IsRequired = property.IsDefined(typeof(RequiredAttribute)) || property.IsDefined(typeof(RequiredMemberAttribute)),
            IsNullable = new NullabilityInfoContext().Create(property).ReadState == NullabilityState.Nullable,
            MinLength = property.GetCustomAttribute<MinLengthAttribute>()?.Length ?? (length?.MinimumLength > 0 ? length.MinimumLength : null),
            MaxLength = property.GetCustomAttribute<MaxLengthAttribute>()?.Length ?? length?.MaximumLength,
            Minimum = Text(range?.Minimum),
            Maximum = Text(range?.Maximum),
            Regex = property.GetCustomAttribute<RegularExpressionAttribute>()?.Pattern,
        };
    }

    private static string? Text(object? value) => Convert.ToString(value, CultureInfo.InvariantCulture) is { Length: > 0 } text ? text : null;

    private static bool IsOurs(Type type) =>
        !type.IsGenericParameter
        && !type.IsPrimitiveLikeOrWord()
        && !type.IsAssignableTo(typeof(IRemoteStreamContent))
        && type.Namespace is { } space
        && !space.StartsWith("System", StringComparison.Ordinal)
        && !space.StartsWith("Microsoft", StringComparison.Ordinal);
}

file static class Kinds
{
    /// <summary>Enums are described, unless they travel as words.</summary>
    public static bool IsPrimitiveLikeOrWord(this Type type) => type.IsEnum ? WireWords.AreUsedBy(type) : type.IsPrimitiveLike();
}
