using System.ComponentModel.DataAnnotations;

namespace Caidence.Core.Validation;

/// <summary>The framework's own sentences as keys of localization: a language that has no text for one shows it as it is.</summary>
public static class ValidationTexts
{
    public const string Required = "The {0} field is required.";
    public const string Unstorable = "The field {0} contains a character (NUL) that cannot be kept.";

    /// <summary>The attribute's own message where it has one; null for attributes that make their sentence themselves.</summary>
    public static string? KeyOf(ValidationAttribute attribute) => attribute switch
    {
        { ErrorMessageResourceName: not null } => null,
        { ErrorMessage: { } own } => own,
        RequiredAttribute => Required,
        StringLengthAttribute { MinimumLength: > 0 } => "The field {0} must be a string with a minimum length of {2} and a maximum length of {1}.",
        StringLengthAttribute => "The field {0} must be a string with a maximum length of {1}.",
        MaxLengthAttribute => "The field {0} must be a string or array type with a maximum length of '{1}'.",
        MinLengthAttribute => "The field {0} must be a string or array type with a minimum length of '{1}'.",
        RangeAttribute => "The field {0} must be between {1} and {2}.",
        RegularExpressionAttribute => "The field {0} must match the regular expression '{1}'.",
        CompareAttribute => "'{0}' and '{1}' do not match.",
        EmailAddressAttribute => "The {0} field is not a valid e-mail address.",
        PhoneAttribute => "The {0} field is not a valid phone number.",
        UrlAttribute => "The {0} field is not a valid fully-qualified http, https, or ftp URL.",
        _ => null,
    };

    /// <summary>What fills the placeholders of <see cref="KeyOf"/>, in the order in which MVC's own adapters give them.</summary>
    public static object[] ArgumentsOf(ValidationAttribute attribute, string fieldName) => attribute switch
    {
        StringLengthAttribute length => [fieldName, length.MaximumLength, length.MinimumLength],
        MaxLengthAttribute length => [fieldName, length.Length],
        MinLengthAttribute length => [fieldName, length.Length],
        RangeAttribute range => [fieldName, range.Minimum, range.Maximum],
        RegularExpressionAttribute expression => [fieldName, expression.Pattern],
        CompareAttribute compare => [fieldName, compare.OtherPropertyDisplayName ?? compare.OtherProperty],
        _ => [fieldName],
    };
}
