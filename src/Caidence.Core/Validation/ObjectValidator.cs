using System.Collections;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace Caidence.Core.Validation;

/// <summary>Data annotations and <see cref="IValidatableObject"/> over whole inputs, members of members too; all errors at once.</summary>
public sealed class ObjectValidator
{
    private const int MaxDepth = 8;

    private readonly MemberValidator _members;
    private readonly List<ValidationResult> _errors = [];

    private ObjectValidator(IServiceProvider services) =>
        _members = new(services, services.GetRequiredService<IStringLocalizerFactory>().Create("", ""));

    public static IReadOnlyList<ValidationResult> Validate(ParameterInfo[] parameters, object?[] arguments, IServiceProvider services)
    {
        var validator = new ObjectValidator(services);
        foreach (var (parameter, argument) in parameters.Zip(arguments))
        {
            validator.VisitParameter(parameter, argument);
        }

        return validator._errors;
    }

    private void VisitParameter(ParameterInfo parameter, object? argument)
    {
        if (argument is null && !IsOptional(parameter))
        {
            _errors.Add(_members.Missing(parameter.Name!));
        }

        if (MemberValidator.IsUnstorable(argument))
        {
            _errors.Add(_members.Unstorable(parameter.Name!));
        }

        Visit(argument, "", 0);
    }

    private void Visit(object? value, string path, int depth)
    {
        if (value is null || depth > MaxDepth || IsLeaf(value.GetType()))
        {
            return;
        }

        if (value is IEnumerable items)
        {
            VisitItems(items, path, depth);
            return;
        }

        _errors.AddRange(_members.ErrorsOf(value)
            .Select(error => new ValidationResult(error.ErrorMessage, error.MemberNames.Select(name => Join(path, name)).ToArray())));
        foreach (var property in MemberValidator.PropertiesOf(value))
        {
            Visit(property.GetValue(value), Join(path, property.Name), depth + 1);
        }
    }

    private void VisitItems(IEnumerable items, string path, int depth)
    {
        var index = 0;
        foreach (var item in items)
        {
            var place = $"{path}[{index++}]";
            if (item is null)
            {
                _errors.Add(_members.Missing(place));
            }

            if (MemberValidator.IsUnstorable(item))
            {
                _errors.Add(_members.Unstorable(place));
            }

            Visit(item, place, depth + 1);
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
