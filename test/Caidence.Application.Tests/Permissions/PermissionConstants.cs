using System.Reflection;
using Caidence.Permissions;

namespace Caidence.Application.Tests.Permissions;

internal static class PermissionConstants
{
    public static IReadOnlyList<string> All { get; } = typeof(CaidencePermissions).GetNestedTypes()
        .SelectMany(resource => resource.GetFields(BindingFlags.Public | BindingFlags.Static))
        .Select(constant => (string)constant.GetRawConstantValue()!)
        .ToList();

    public static IReadOnlyList<string> Resources { get; } = typeof(CaidencePermissions).GetNestedTypes().Select(type => type.Name).ToList();
}
