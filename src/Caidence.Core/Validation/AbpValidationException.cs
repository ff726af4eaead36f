using System.ComponentModel.DataAnnotations;

namespace Caidence.Core.Validation;

/// <summary>Everything that is wrong with an input, each error with the members it is about.</summary>
public sealed class AbpValidationException(IReadOnlyList<ValidationResult> validationErrors) : Exception("The input is not valid.")
{
    public AbpValidationException(string message, params string[] members)
        : this([new ValidationResult(message, members)])
    {
    }

    public IReadOnlyList<ValidationResult> ValidationErrors { get; } = validationErrors;
}
