using Microsoft.Extensions.Localization;

namespace Caidence.Web.Pages.Identity;

/// <summary>Built-in roles have a name and a word on what they may do; a workspace's own have the name it gave them.</summary>
internal static class RoleTexts
{
    extension(IStringLocalizer texts)
    {
        public string RoleName(string role) => texts[$"Role:{role}"] is { ResourceNotFound: false } name ? name.Value : role;

        public string? RoleDescription(string role) => texts[$"Role:{role}.Description"] is { ResourceNotFound: false } description ? description.Value : null;
    }
}
