using System.Collections;
using System.Collections.Concurrent;
using System.ComponentModel.DataAnnotations;
using System.Reflection;

namespace Caidence.Core.Validation;

/// <summary>Data annotations and <see cref="IValidatableObject"/> over whole inputs, members of members too; all errors at once.</summary>
public static class ObjectValidator
{
    private const int MaxDepth = 8;
    private static readonly ConcurrentDictionary<PropertyInfo, bool> NonNullable = new();

    public static IReadOnlyList<ValidationResult> Validate(ParameterInfo[] parameters, object?[] arguments, IServiceProvider services)
    {
        var errors = new List<ValidationResult>();
        foreach (var (parameter, argument) in parameters.Zip(arguments))
        {
            if (argument is null && !IsOptional(parameter))
            {
                errors.Add(new($"The field {parameter.Name} is required.", [parameter.Name!]));
                continue;
            }

            Visit(argument, "", services, errors, 0);
        }

        return errors;
    }

    private static void Visit(object? value, string path, IServiceProvider services, List<ValidationResult> errors, int depth)
    {
        if (value is null || depth > MaxDepth || IsLeaf(value.GetType()))
        {
            return;
        }

        if (value is IEnumerable items)
        {
            var index = 0;
            foreach (var item in items)
            {
                var place = $"{path}[{index++}]";
                if (item is null)
                {
                    errors.Add(new($"The field {place} is required.", [place]));
                }

                Visit(item, place, services, errors, depth + 1);
            }

            return;
        }

        var found = new List<ValidationResult>();
        Validator.TryValidateObject(value, new(value, services, null), found, validateAllProperties: true);
        foreach (var property in value.GetType().GetProperties().Where(property => property.CanRead && property.GetIndexParameters().Length == 0))
        {
            var member = property.GetValue(value);
            if (member is null && MayNotBeNull(property) && !found.Any(error => error.MemberNames.Contains(property.Name)))
            {
                found.Add(new($"The {property.Name} field is required.", [property.Name]));
            }

            Visit(member, Join(path, property.Name), services, errors, depth + 1);
        }

        errors.AddRange(found.Select(error => new ValidationResult(error.ErrorMessage, error.MemberNames.Select(name => Join(path, name)).ToArray())));
    }

    private static string Join(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";

    private static bool IsOptional(ParameterInfo parameter) =>
        parameter.HasDefaultValue || new NullabilityInfoContext().Create(parameter).WriteState != NullabilityState.NotNull;

    /// <summary>A client can send null whatever the C# type promises.</summary>
    private static bool MayNotBeNull(PropertyInfo property) => NonNullable.GetOrAdd(
        property, key => key is { CanWrite: true, PropertyType.IsValueType: false }
            && new NullabilityInfoContext().Create(key).ReadState == NullabilityState.NotNull);

    private static bool IsLeaf(Type type) =>
        type.IsPrimitive || type.IsEnum || type.Namespace?.StartsWith("System", StringComparison.Ordinal) == true && !type.IsAssignableTo(typeof(IEnumerable))
        || type == typeof(string) || type.IsAssignableTo(typeof(Stream)) || type.IsAssignableTo(typeof(System.Text.Json.Nodes.JsonNode))
        || type.IsAssignableTo(typeof(Delegate)) || type.IsAssignableTo(typeof(IDictionary));
}
