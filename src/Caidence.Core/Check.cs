using System.Diagnostics.CodeAnalysis;
using Caidence.Core.Validation;

namespace Caidence.Core;

/// <summary>Guards of aggregates. A refusal is a validation error that names the field.</summary>
public static class Check
{
    public static string NotNullOrWhiteSpace([NotNull] string? value, string parameterName, int maxLength = int.MaxValue) =>
        string.IsNullOrWhiteSpace(value)
            ? throw new AbpValidationException($"The field {parameterName} is required.", parameterName)
            : Length(value, parameterName, maxLength)!;

    public static string? Length(string? value, string parameterName, int maxLength) =>
        value?.Length > maxLength
            ? throw new AbpValidationException($"The field {parameterName} must have at most {maxLength} characters.", parameterName)
            : value;
}
