using Caidence.Auditing;
using Caidence.Localization;
using Microsoft.Extensions.Localization;

namespace Caidence.Web.Pages.AuditLogs;

/// <summary>Changes as people read them: a right by the name that the grid of roles gives it, granted or not.</summary>
public sealed class ChangeText(IPermissionDefinitionManager permissions, IStringLocalizer<CaidenceResource> texts) : ITransientDependency
{
    private static readonly string Grant = typeof(PermissionGrant).FullName!;

    public string TitleOf(EntityChangeDto change)
    {
        var name = AuditText.ShortName(change.EntityTypeFullName);
        var text = texts[$"AuditLogs:Entity.{name.Replace(" ", "", StringComparison.Ordinal)}"];
        return texts[$"AuditLogs:Change.{change.ChangeType}", text.ResourceNotFound ? name : text.Value];
    }

    public string NameOf(EntityChangeDto change, EntityPropertyChangeDto property) =>
        change.EntityTypeFullName == Grant && permissions.GetOrNull(property.PropertyName) is { } permission
            ? $"{texts[(permission.Parent ?? permission).DisplayNameKey]}: {texts[permission.Parent is null ? "Permission:View" : permission.DisplayNameKey]}"
            : property.PropertyName;

    public string? ValueOf(EntityChangeDto change, string? value) =>
        change.EntityTypeFullName == Grant ? texts[value == "true" ? "AuditLogs:Granted" : "AuditLogs:NotGranted"] : value;
}
