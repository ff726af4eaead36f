using System.Collections.Concurrent;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using Microsoft.Extensions.Localization;

namespace Caidence.Core.Validation;

/// <summary>Checks one object: its members' attributes, its own, and last, if nothing else is wrong, what it says of itself.</summary>
internal sealed class MemberValidator(IServiceProvider services, IStringLocalizer localizer)
{
    private static readonly ConcurrentDictionary<PropertyInfo, bool> Required = new();
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Properties = new();
    private static readonly ConcurrentDictionary<MemberInfo, ValidationAttribute[]> Attributes = new();

    public static IReadOnlyList<PropertyInfo> PropertiesOf(object value) => Properties.GetOrAdd(
        value.GetType(), type => [.. type.GetProperties().Where(property => property.CanRead && property.GetIndexParameters().Length == 0)]);

    public ValidationResult Missing(string name) => new(localizer[ValidationTexts.Required, name], [name]);

    public ValidationResult Unstorable(string name, string? member = null) => new(localizer[ValidationTexts.Unstorable, name], [member ?? name]);

    /// <summary>PostgreSQL has no place for NUL in a text.</summary>
    public static bool IsUnstorable(object? value) => value is string text && text.Contains('\0', StringComparison.Ordinal);

    public List<ValidationResult> ErrorsOf(object value)
    {
        var context = new ValidationContext(value, services, null);
        var errors = PropertiesOf(value).SelectMany(property => ErrorsOf(property, property.GetValue(value), context)).ToList();
        errors.AddRange(AttributesOf(value.GetType())
            .Select(attribute => attribute.GetValidationResult(value, context))
            .OfType<ValidationResult>());

        return errors.Count > 0 || value is not IValidatableObject validatable
            ? errors
            : validatable.Validate(context).Where(error => error != ValidationResult.Success).ToList();
    }

    private IEnumerable<ValidationResult> ErrorsOf(PropertyInfo property, object? value, ValidationContext owner)
    {
        var name = FieldNames.Of(property, localizer);
        var attributes = AttributesOf(property);
        if (value is null && MayNotBeNull(property) || attributes.OfType<RequiredAttribute>().Any(attribute => !attribute.IsValid(value)))
        {
            return [new(localizer[KeyOfRequired(attributes), name], [property.Name])];
        }

        if (IsUnstorable(value))
        {
            return [Unstorable(name, property.Name)];
        }

        var context = new ValidationContext(owner.ObjectInstance, services, null) { MemberName = property.Name, DisplayName = name };
        return attributes.SelectMany(attribute => ErrorOf(attribute, value, context));
    }

    private IEnumerable<ValidationResult> ErrorOf(ValidationAttribute attribute, object? value, ValidationContext context)
    {
        if (attribute.GetValidationResult(value, context) is not { } error)
        {
            return [];
        }

        var sentence = ValidationTexts.KeyOf(attribute) is { } key
            ? localizer[key, ValidationTexts.ArgumentsOf(attribute, context.DisplayName)].Value
            : error.ErrorMessage;
        return [new(sentence, error.MemberNames)];
    }

    private static ValidationAttribute[] AttributesOf(MemberInfo member) =>
        Attributes.GetOrAdd(member, key => [.. key.GetCustomAttributes<ValidationAttribute>(true)]);

    private static string KeyOfRequired(IEnumerable<ValidationAttribute> attributes) =>
        attributes.OfType<RequiredAttribute>().FirstOrDefault()?.ErrorMessage ?? ValidationTexts.Required;

    /// <summary>A client can send null whatever the C# type promises.</summary>
    private static bool MayNotBeNull(PropertyInfo property) => Required.GetOrAdd(
        property, key => key is { CanWrite: true, PropertyType.IsValueType: false }
            && new NullabilityInfoContext().Create(key).ReadState == NullabilityState.NotNull);
}
