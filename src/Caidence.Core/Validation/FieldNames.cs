using System.Collections.Concurrent;
using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using Microsoft.Extensions.Localization;

namespace Caidence.Core.Validation;

/// <summary>What people call a field: the text under <c>DisplayName:{Property}</c>, else its name in code.</summary>
public static class FieldNames
{
    private static readonly ConcurrentDictionary<MemberInfo, string?> Written = new();

    public static string Of(MemberInfo member, IStringLocalizer localizer)
    {
        var written = Written.GetOrAdd(
            member, key => key.GetCustomAttribute<DisplayAttribute>()?.Name ?? key.GetCustomAttribute<DisplayNameAttribute>()?.DisplayName);
        var text = localizer[written ?? $"DisplayName:{member.Name}"];

        return text.ResourceNotFound ? written ?? member.Name : text;
    }
}
