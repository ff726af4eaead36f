using System.Collections;
using System.ComponentModel.DataAnnotations;
using System.Reflection;

namespace Caidence.Core.Validation;

/// <summary>Data annotations and <see cref="IValidatableObject"/> over whole inputs, members of members too; all errors at once.</summary>
public static class ObjectValidator
{
    private const int MaxDepth = 8;

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
                Visit(item, $"{path}[{index++}]", services, errors, depth + 1);
            }

            return;
        }

        var found = new List<ValidationResult>();
        Validator.TryValidateObject(value, new(value, services, null), found, validateAllProperties: true);
        errors.AddRange(found.Select(error => new ValidationResult(error.ErrorMessage, error.MemberNames.Select(name => Join(path, name)).ToArray())));

        foreach (var property in value.GetType().GetProperties().Where(property => property.CanRead && property.GetIndexParameters().Length == 0))
        {
            Visit(property.GetValue(value), Join(path, property.Name), services, errors, depth + 1);
        }
    }

    private static string Join(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";

    private static bool IsOptional(ParameterInfo parameter) =>
        parameter.HasDefaultValue || new NullabilityInfoContext().Create(parameter).WriteState != NullabilityState.NotNull;

    private static bool IsLeaf(Type type) =>
        type.IsPrimitive || type.IsEnum || type.Namespace?.StartsWith("System", StringComparison.Ordinal) == true && !type.IsAssignableTo(typeof(IEnumerable))
        || type == typeof(string) || type.IsAssignableTo(typeof(Stream)) || type.IsAssignableTo(typeof(System.Text.Json.Nodes.JsonNode))
        || type.IsAssignableTo(typeof(Delegate)) || type.IsAssignableTo(typeof(IDictionary));
}
