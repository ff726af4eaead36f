using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using Microsoft.Extensions.Localization;

namespace Caidence.Core.Validation;

/// <summary>What people call a field: the text under <c>DisplayName:{Property}</c>, else its name in code.</summary>
public static class FieldNames
{
    public static string Of(MemberInfo member, IStringLocalizer localizer)
    {
        var written = member.GetCustomAttribute<DisplayAttribute>()?.Name ?? member.GetCustomAttribute<DisplayNameAttribute>()?.DisplayName;
        var text = localizer[written ?? $"DisplayName:{member.Name}"];

        return text.ResourceNotFound ? written ?? member.Name : text;
    }
}
